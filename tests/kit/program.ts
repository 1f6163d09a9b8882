/** The program as a process of its own: for what only a real start, signal or exit code can show. */
import { namesOf } from "../../web/commands/told.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs a command to its end. */
export async function candor(args: readonly string[], { environment = {}, input }: ProgramOptions = {}): Promise<Ran> {
  const child = command(args, environment, input === undefined ? "null" : "piped").spawn();
  if (input !== undefined) await new Blob([input]).stream().pipeTo(child.stdin);
  const { code, stdout, stderr } = await child.output();
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

export interface SpawnedServer extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
  /** The first line that matches, as soon as it was printed. */
  readonly said: (line: RegExp) => Promise<string>;
  /** All that it has printed so far, errors too. */
  readonly lines: readonly string[];
  readonly kill: (signal: Deno.Signal) => void;
  /** How it ended. */
  readonly ended: Promise<Deno.CommandStatus>;
}

/** `candor serve` on a free port; resolves once it has said where it serves. */
export async function spawnServer(environment: Readonly<Record<string, string>>): Promise<SpawnedServer> {
  const child = command(["serve"], { PORT: "0", RATE_LIMIT_FACTOR: "1000", ...environment }, "null").spawn();
  const spoken = listener();
  const heard = Promise.all([child.stdout, child.stderr].map((stream) => hear(stream, spoken.tell)));
  const ended = Promise.all([child.status, heard]).then(([status]) => (spoken.end(), status));
  const url = (await spoken.said(/serves on \S+/)).split(" ").at(-1)!;
  const kill = (signal: Deno.Signal) => child.kill(signal);
  const { said, lines } = spoken;
  return { url, pid: child.pid, said, lines, kill, ended, [Symbol.asyncDispose]: () => stop(child, ended) };
}

/** Keeps the lines of a process, and tells whoever waits for one. */
function listener() {
  const lines: string[] = [];
  let news = Promise.withResolvers<void>();
  let over = false;
  const wake = () => {
    news.resolve();
    news = Promise.withResolvers();
  };
  return {
    lines,
    tell: (line: string) => (lines.push(line), wake()),
    end: () => (over = true, wake()),
    async said(wanted: RegExp): Promise<string> {
      for (;;) {
        const line = lines.find((one) => wanted.test(one));
        if (line !== undefined) return line;
        if (over) throw new Error(`The program ended without saying ${wanted}: ${lines.join("\n")}`);
        await news.promise;
      }
    },
  };
}

async function stop(child: Deno.ChildProcess, ended: Promise<unknown>): Promise<void> {
  try {
    child.kill("SIGKILL");
  } catch {
    // It has ended by itself.
  }
  await ended;
}

function command(args: readonly string[], environment: Readonly<Record<string, string>>, stdin: "null" | "piped") {
  // What the program would read elsewhere is set to nothing: neither a developer's shell nor a .env changes a test.
  const unset = Object.fromEntries(namesOf("all").map((name) => [name, ""]));
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--frozen", "--no-check", "main.ts", ...args],
    env: { ...unset, NO_COLOR: "1", ...environment },
    stdin,
    stdout: "piped",
    stderr: "piped",
  });
}

async function hear(stream: ReadableStream<Uint8Array<ArrayBuffer>>, tell: (line: string) => void): Promise<void> {
  let rest = "";
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(tell);
  }
}

const text = (bytes: Uint8Array<ArrayBuffer>): string => new TextDecoder().decode(bytes);

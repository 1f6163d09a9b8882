/** Reads a candidate's file in a child that has no rights, one file at a time: whatever the file does, the server goes on. */
import type { ResumeText } from "../../ports/resume.ts";
import { fenceCommand } from "./command.ts";
import { fileType } from "./file_type.ts";
import { type FenceLimits, fileLimits } from "./limits.ts";
import { FileRefused, type Refusal } from "./refusal.ts";
import { textOf } from "./reply.ts";
import { waitingLine } from "./waiting_line.ts";
import { type ChildEnd, watchedChild } from "./watched_child.ts";

export interface FenceOptions {
  readonly limits?: Partial<FenceLimits>;
  /** Aborted when nobody waits any more: rejects with its reason, and the child is ended. */
  readonly signal?: AbortSignal;
}

/** Files that may wait for their turn; the next one is told to come back. */
const line = waitingLine(8);

/** Rejects with `FileRefused` (a reason and a sentence for the candidate), or with the signal's reason. */
export async function readInFence(
  file: { readonly bytes: Uint8Array<ArrayBuffer> },
  { limits, signal }: FenceOptions = {},
): Promise<ResumeText> {
  const bounds = { ...fileLimits, ...limits };
  if (file.bytes.length > bounds.fileBytes) throw new FileRefused("too-large");
  const mediaType = fileType(file.bytes);
  using turn = await line.stand(signal);
  if (turn === null) throw new FileRefused("busy");
  const end = await watchedChild(fenceCommand(mediaType), file.bytes, bounds, signal);
  if (end.ended === "itself") return textOf(end.answer);
  throw new FileRefused(refusalBy(end));
}

/** V8 ends a process whose heap is full by a trap or an abort. */
function refusalBy({ ended, signal }: ChildEnd): Refusal {
  if (ended === "milliseconds") return "took-too-long";
  if (ended === "memoryMb") return "too-much-memory";
  if (ended === "outputBytes") return "bomb";
  return signal === null ? "corrupt" : "too-much-memory";
}

/** For commands that need to know this installation: its settings read, its failures turned into sentences. */
import type { Program, Voice } from "./command.ts";
import { readTold, type Told } from "./told.ts";

/** Exit code 2 for wrong settings, 1 when `work` fails as expected. A bug goes on to the caller. */
export async function withTold(
  { dotenv }: Program,
  voice: Voice,
  work: (told: Told) => Promise<number>,
): Promise<number> {
  const read = await readTold(dotenv);
  if (!read.ok) return wrongSettings(read.problems, voice);
  try {
    return await work(read.told);
  } catch (error) {
    const message = sentenceOf(error);
    if (message === undefined) throw error;
    voice.complain(message);
    return 1;
  }
}

function wrongSettings(problems: readonly string[], { complain }: Voice): number {
  complain("Candor cannot work with these settings:");
  for (const problem of problems) complain(`  ${problem}`);
  return 2;
}

/** Expected failures carry a tag and a message for people; all else is a bug. */
export const sentenceOf = (error: unknown): string | undefined =>
  error instanceof Error && "_tag" in error ? error.message : undefined;

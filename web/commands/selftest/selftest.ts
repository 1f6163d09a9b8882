/** One whole interview against a running server, by the calls that a kiosk makes. */
import type { OutsideCommand } from "../command.ts";
import { type Step, steps } from "./steps.ts";

export const selftest: OutsideCommand = {
  name: "selftest",
  usage: "selftest URL --token T",
  summary: "Tries a running server out with a kiosk token, in six steps; exits 1 when one fails.",
  flags: { token: { value: "T", needed: true, about: "a token made with `candor token add --kiosk JOBCODE`" } },
  words: 1,
  run: async ({ words: [url], values: { token = "" }, say, complain }) => {
    if (url === undefined || !/^https?:\/\//.test(url) || !URL.canParse(url)) {
      complain("selftest needs the address of a server, e.g. http://127.0.0.1:8000.");
      return 2;
    }
    return await tried(steps(url, token), say) ? 0 : 1;
  },
};

/** One line a step. After a failure only what cleans up behind it is still tried. */
async function tried(all: readonly Step[], say: (line: string) => void): Promise<boolean> {
  let well = true;
  for (const [i, { name, always, run }] of all.entries()) {
    const title = `${i + 1}/${all.length} ${name}`;
    if (!well && !always) {
      say(`skipped ${title}`);
      continue;
    }
    const began = performance.now();
    const result = await run().catch((error) => ({ ok: false, what: reasonOf(error) }));
    say(`${result.ok ? "ok     " : "failed "} ${title}: ${result.what} (${Math.round(performance.now() - began)} ms)`);
    well &&= result.ok;
  }
  return well;
}

/** Names only: an address may hold a password. */
const reasonOf = (error: unknown): string =>
  error instanceof DOMException && error.name === "TimeoutError"
    ? "the server did not answer in time"
    : error instanceof SyntaxError
    ? "the answer is no JSON"
    : "the server cannot be reached";

/** Looks at everything that Candor needs here, and says what is broken and what to do. */
import type { OutsideCommand } from "../command.ts";
import { readTold } from "../told.ts";
import { addressFindings } from "./address.ts";
import { configurationFindings } from "./configuration.ts";
import { databaseFindings } from "./database.ts";
import type { Finding } from "./finding.ts";
import { logFindings } from "./log.ts";
import { mailFindings } from "./mail.ts";
import { mediaFindings } from "./media.ts";
import { providerFindings } from "./providers.ts";

export const doctor: OutsideCommand = {
  name: "doctor",
  usage: "doctor [--json]",
  summary: "Checks settings, database, log, media, mail, address and every provider; exits 1 when something is broken.",
  flags: { json: { about: "prints JSON" } },
  run: async ({ on, say }, { dotenv, version }) => {
    const findings = await examined(dotenv);
    const ok = findings.every(({ state }) => state !== "broken");
    if (on.has("json")) say(JSON.stringify({ ok, version, findings }, null, 2));
    else for (const finding of findings) say(line(finding));
    return ok ? 0 : 1;
  },
};

async function examined(dotenv: string | null): Promise<readonly Finding[]> {
  const read = await readTold(dotenv);
  if (!read.ok) return read.problems.map((message) => ({ part: "settings", state: "broken", message }));
  const { configuration, providers } = read.told;
  const parts = await Promise.all([
    configurationFindings(dotenv),
    databaseFindings(configuration),
    logFindings(configuration),
    mediaFindings(configuration),
    mailFindings(configuration),
    addressFindings(configuration),
    providerFindings(providers),
  ]);
  return parts.flat();
}

const line = ({ part, state, message, ms }: Finding): string =>
  `${state.padEnd(7)}  ${part.padEnd(9)}  ${message}${ms === undefined ? "" : ` (${ms} ms)`}`;

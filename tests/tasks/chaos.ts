/**
 * Kills the server at random moments of an interview held over HTTP, starts it again, and compares what was
 * acknowledged with what stands in the end. `deno task chaos [KILLS] [SEED]`; 50 kills unless said otherwise.
 */
import { chaos } from "./chaos/run.ts";

const [kills = "50", seed = "20261121"] = Deno.args;
const outcome = await chaos({ kills: Number(kills), seed: Number(seed) });
console.log(
  `${outcome.kills} kills, ${outcome.acknowledged} answers acknowledged, ${outcome.missing.length} missing, ` +
    `${outcome.doubled.length} doubled, log ${outcome.broken === 0 ? "verifies" : "is broken"}, ` +
    `report ${
      outcome.report ? "written" : "missing"
    }, back in ${outcome.backMs.p50} ms (p50), ${outcome.backMs.p95} ms (p95)`,
);
const good = outcome.missing.length === 0 && outcome.doubled.length === 0 && outcome.broken === 0 && outcome.report;
Deno.exit(good ? 0 : 1);

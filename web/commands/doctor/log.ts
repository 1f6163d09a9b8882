import { Effect } from "effect";
import { checkLog, type LogCheck, schemaState } from "../../../db/mod.ts";
import type { Configuration } from "../../configuration/configuration.ts";
import { placeOf } from "../ready_database.ts";
import { secretThatOpens } from "../secret_for.ts";
import type { Finding } from "./finding.ts";

/** Nothing of a database that is not there yet, or that cannot be opened: that is told of the database itself. */
export const logFindings = (configuration: Configuration): Promise<readonly Finding[]> =>
  Effect.runPromise(
    looked(configuration).pipe(
      Effect.map((check) => check === null ? [] : [findingOf(check)]),
      Effect.catchCause(() => Effect.succeed([])),
    ),
  );

const looked = Effect.fnUntraced(function* (configuration: Configuration) {
  const place = placeOf(configuration);
  if ((yield* schemaState(place)) !== "current") return null;
  const secret = yield* secretThatOpens(configuration, place);
  return secret === undefined ? null : yield* checkLog({ ...place, secret });
});

/** Places that are named; the first ones show where to look. */
const most = 5;

function findingOf({ events, audit }: LogCheck): Finding {
  const places = [
    ...events.map(({ interviewId, sequence, what }) => `event ${sequence} of interview ${interviewId} is ${what}`),
    ...audit.map((id) => `audit row ${id} is not what was written there`),
  ];
  if (places.length === 0) {
    return { part: "log", state: "ok", message: "every event and audit row is as it was written" };
  }
  const more = places.length > most ? `, and ${places.length - most} more` : "";
  const named = places.slice(0, most).join("; ");
  return { part: "log", state: "broken", message: `${named}${more}. Keep this copy, and compare it with a backup.` };
}

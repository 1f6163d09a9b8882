import { Effect } from "effect";
import { dirname } from "node:path";
import { hold, type Place, quickCheck, schemaState, whereIs } from "../../../db/mod.ts";
import type { Configuration } from "../../configuration/configuration.ts";
import { placeOf } from "../ready_database.ts";
import { secretThatOpens } from "../secret_for.ts";
import { sentenceOf } from "../with_told.ts";
import type { Finding } from "./finding.ts";

type Look = Pick<Finding, "state" | "message">;

export async function databaseFindings(configuration: Configuration): Promise<readonly Finding[]> {
  try {
    return [{ part: "database", ...await Effect.runPromise(looked(configuration, placeOf(configuration))) }];
  } catch (error) {
    const message = sentenceOf(error);
    if (message === undefined) throw error;
    return [{ part: "database", state: "broken", message }];
  }
}

const looked = Effect.fnUntraced(function* (configuration: Configuration, place: Place) {
  const where = whereIs(place);
  const name = where.kind === "file" ? where.path : "the database server";
  if (where.kind === "file" && !(yield* Effect.promise(() => isThere(where.path)))) {
    return { state: "note", message: `${name} is not there yet; the first start makes it` } satisfies Look;
  }
  const [damage] = yield* quickCheck(place);
  if (damage !== undefined) return { state: "broken", message: `${name} is damaged: ${damage}` } satisfies Look;
  const state = yield* schemaState(place);
  if (state === "ahead") return { state: "broken", message: `${name} belongs to a newer Candor` } satisfies Look;
  yield* secretThatOpens(configuration, place);
  if (state === "behind") {
    return { state: "note", message: `${name} is behind this program; the next start brings it up` } satisfies Look;
  }
  const held = where.kind === "file" ? `, ${holder(where.path)}` : "";
  return { state: "ok", message: `${name} is at head${held}` } satisfies Look;
});

const isThere = (path: string): Promise<boolean> => Deno.stat(path).then(() => true, () => false);

function holder(path: string): string {
  const taken = hold(dirname(path));
  if (!taken.held) return taken.pid === undefined ? "held by another process" : `held by process ${taken.pid}`;
  taken.release();
  return "held by nobody";
}

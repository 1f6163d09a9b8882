import type { Call, Calls } from "../../engine/ports/store/judging.ts";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import type { BackgroundTables } from "./tables.ts";

export const calls = ({ db }: Base): Promised<Calls> => ({
  async add(added) {
    if (added.length > 0) await db.insertInto("call").values(added.map(toRow)).execute();
  },
  async recent(since, limit = 500) {
    const rows = await db.selectFrom("call").selectAll().where("at", ">=", since)
      .orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute();
    return rows.map(toCall);
  },
});

const toRow = (call: Call): BackgroundTables["call"] => ({
  id: call.id,
  at: call.at,
  port: call.port,
  ability: call.ability,
  provider: call.provider,
  model: call.model,
  failures_json: JSON.stringify(call.failures),
  ms: call.ms,
  input_tokens: call.inputTokens,
  output_tokens: call.outputTokens,
});

const toCall = ({ failures_json, input_tokens, output_tokens, ...call }: BackgroundTables["call"]): Call => ({
  ...call,
  failures: JSON.parse(failures_json),
  inputTokens: input_tokens,
  outputTokens: output_tokens,
});

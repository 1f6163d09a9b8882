/** The event log: rows chained by HMAC within their interview, under one rising number over all interviews. */
import { sql } from "kysely";
import type { InterviewEvent, Millis, StoredEvent } from "../engine/interview/events.ts";
import { Overtaken } from "../engine/ports/store/failures.ts";
import { beginning, headOf, link } from "./chain.ts";
import type { Db } from "./schema.ts";

/** Where the log of an interview ends, as it was read in the transaction that goes on from there. */
export interface LogEnd {
  readonly sequence: number;
  readonly hmac: Uint8Array;
  /** The command was kept before. */
  readonly repeated: boolean;
  /** Highest event id over all interviews. */
  readonly lastId: number;
}

export interface NewEvents {
  readonly interviewId: string;
  readonly commandId: string;
  readonly at: Millis;
  readonly events: readonly InterviewEvent[];
}

/** Undefined for an interview that is not there. */
export async function endOfLog(trx: Db, interviewId: string, commandId: string): Promise<LogEnd | undefined> {
  const row = await trx.selectFrom("interview")
    .select(["last_sequence", "last_hmac"])
    .select(sql<number>`coalesce((select seq from sqlite_sequence where name = 'event'), 0)`.as("last_id"))
    .select((eb) =>
      eb.exists(
        eb.selectFrom("event").select("id")
          .where("interview_id", "=", interviewId).where("command_id", "=", commandId),
      ).as("repeated")
    )
    .where("id", "=", interviewId).executeTakeFirst();
  return row && {
    sequence: row.last_sequence,
    hmac: new Uint8Array(row.last_hmac),
    repeated: Boolean(row.repeated),
    lastId: row.last_id,
  };
}

/** The log of an interview that is about to be made. */
export async function emptyLog(trx: Db): Promise<LogEnd> {
  const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = 'event'`.execute(trx);
  return { sequence: 0, hmac: beginning, repeated: false, lastId: rows[0]?.seq ?? 0 };
}

/** Throws `Overtaken` unless the log ends where the decision was made. */
export function standsAt(end: LogEnd, after: number, interviewId: string): void {
  if (end.sequence !== after) throw new Overtaken({ interviewId });
}

/** Rows to insert, and the new head for the interview's row. */
export function chained(key: Uint8Array, end: LogEnd, { interviewId, commandId, at, events }: NewEvents) {
  let { hmac } = end;
  const rows = events.map(({ kind, version, data }, place) => {
    const row: Signed = {
      id: end.lastId + 1 + place,
      interview_id: interviewId,
      sequence: end.sequence + 1 + place,
      command_id: commandId,
      place,
      kind,
      version,
      at,
      data: JSON.stringify(data),
    };
    hmac = signed(key, hmac, row);
    return { ...row, hmac };
  });
  const last = end.sequence + events.length;
  return { rows, head: { last_sequence: last, last_hmac: hmac, head_hmac: headOf(key, interviewId, last, hmac) } };
}

/** What the HMAC of a row covers. */
export interface Signed {
  readonly id: number;
  readonly interview_id: string;
  readonly sequence: number;
  readonly command_id: string;
  readonly place: number;
  readonly kind: InterviewEvent["kind"];
  readonly version: number;
  readonly at: Millis;
  readonly data: string;
}

export const signed = (key: Uint8Array, before: Uint8Array, row: Signed): Uint8Array =>
  link(key, before, [
    "event",
    row.id,
    row.interview_id,
    row.sequence,
    row.command_id,
    row.place,
    row.kind,
    row.version,
    row.at,
    row.data,
  ]);

export const insertEvents = async (trx: Db, rows: ReturnType<typeof chained>["rows"]): Promise<void> => {
  if (rows.length > 0) await trx.insertInto("event").values(rows).execute();
};

export const toEvent = (row: Signed): StoredEvent => ({
  kind: row.kind,
  version: row.version,
  data: JSON.parse(row.data),
  id: row.id,
  interviewId: row.interview_id,
  sequence: row.sequence,
  commandId: row.command_id,
  at: row.at,
} as StoredEvent);

/** Finds what was changed in the event log by somebody without SECRET_KEY. */
import type { Broken } from "../engine/ports/store/interviews.ts";
import { among } from "./among.ts";
import { breathe } from "./breathe.ts";
import { beginning, equal, headOf } from "./chain.ts";
import { type Signed, signed } from "./log.ts";
import type { Db } from "./schema.ts";

/** Interviews read at once. A server answers with at most 10 MB. */
const page = 50;

/** All interviews, or one; in the order of their ids. */
export async function verifyLog(db: Db, key: Uint8Array, only?: string): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  for (let after = "";;) {
    const heads = await headsOf(db, after, only);
    const rows = await rowsOf(db, heads.map(({ id }) => id));
    for (const head of heads) broken.push(...checked(key, head, rows.get(head.id) ?? []));
    if (heads.length < page) break;
    after = heads.at(-1)!.id;
    await breathe();
  }
  return [...broken, ...await orphans(db, only)];
}

const headsOf = (db: Db, after: string, only?: string): Promise<readonly Head[]> =>
  db.selectFrom("interview").select(["id", "last_sequence", "last_hmac", "head_hmac"])
    .where("id", ">", after).$if(only !== undefined, (query) => query.where("id", "=", only!))
    .orderBy("id").limit(page).execute();

interface Head {
  readonly id: string;
  readonly last_sequence: number;
  readonly last_hmac: ArrayBuffer;
  readonly head_hmac: ArrayBuffer;
}
type Row = Signed & { readonly hmac: ArrayBuffer };

async function rowsOf(db: Db, ids: readonly string[]): Promise<Map<string, Row[]>> {
  const rows = await db.selectFrom("event").selectAll()
    .where("interview_id", "in", among(ids))
    .orderBy("interview_id").orderBy("sequence").execute();
  return Map.groupBy(rows, (row) => row.interview_id);
}

function checked(key: Uint8Array, head: Head, rows: readonly Row[]): readonly Broken[] {
  const links = rows.map((row, i) => judged(key, rows, i, row));
  return [...links.flat(), ...cutOff(key, head, rows)].map(([sequence, what]) => ({
    interviewId: head.id,
    sequence,
    what,
  }));
}

type Finding = readonly [sequence: number, what: Broken["what"]];

function judged(key: Uint8Array, rows: readonly Row[], i: number, row: Row): readonly Finding[] {
  const before = rows[i - 1];
  const expected = (before?.sequence ?? 0) + 1;
  const missing = range(expected, row.sequence).map((sequence): Finding => [sequence, "missing"]);
  // The row that it was chained to is gone: that is what there is to say.
  if (missing.length > 0) return missing;
  return follows(key, rows, i) ? [] : [[row.sequence, inPlace(rows, i) ? "changed" : "out of order"]];
}

/** Chained to the row before it, as that stands there or as it should stand there. */
function follows(key: Uint8Array, rows: readonly Row[], i: number): boolean {
  const row = rows[i]!;
  const hmac = new Uint8Array(row.hmac);
  if (equal(hmac, signed(key, storedAt(rows, i - 1), row))) return true;
  const before = rows[i - 1];
  if (!before) return false;
  const shouldBe = signed(key, storedAt(rows, i - 2), before);
  // An untouched row whose neighbours changed places: those are named, not this one.
  const elsewhere = !inPlace(rows, i - 1) && rows.some((other) => fits(key, other.hmac, row));
  return equal(hmac, signed(key, shouldBe, row)) || elsewhere;
}

const fits = (key: Uint8Array, before: ArrayBuffer, row: Row) =>
  equal(new Uint8Array(row.hmac), signed(key, new Uint8Array(before), row));

const storedAt = (rows: readonly Row[], i: number) => rows[i] ? new Uint8Array(rows[i].hmac) : beginning;

/** Ids rise with the sequence. */
const inPlace = (rows: readonly Row[], i: number) =>
  (rows[i - 1]?.id ?? 0) < rows[i]!.id && rows[i]!.id < (rows[i + 1]?.id ?? Infinity);

/** The tail was cut off, or the head was written by somebody else. */
function cutOff(key: Uint8Array, head: Head, rows: readonly Row[]): readonly Finding[] {
  const last = rows.at(-1)?.sequence ?? 0;
  const stored = new Uint8Array(head.last_hmac);
  const genuine = equal(new Uint8Array(head.head_hmac), headOf(key, head.id, head.last_sequence, stored));
  if (!genuine) return [[head.last_sequence, "changed"]];
  if (last < head.last_sequence) {
    return range(last + 1, head.last_sequence + 1).map((sequence) => [sequence, "missing"]);
  }
  return last > head.last_sequence ? [[last, "out of order"]] : [];
}

/** Events whose interview is gone. */
async function orphans(db: Db, only?: string): Promise<readonly Broken[]> {
  const rows = await db.selectFrom("event").select("interview_id").distinct()
    .where("interview_id", "not in", (eb) => eb.selectFrom("interview").select("interview.id"))
    .$if(only !== undefined, (query) => query.where("interview_id", "=", only!))
    .execute();
  return rows.map(({ interview_id }) => ({ interviewId: interview_id, sequence: 0, what: "missing" }));
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

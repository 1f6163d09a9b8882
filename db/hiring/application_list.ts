/** A page of applications: filtered, sorted, counted. */
import { sql } from "kysely";
import type { ApplicationFilter, ApplicationRow } from "../../engine/ports/store/hiring.ts";
import { among } from "../among.ts";
import type { Base } from "../base.ts";
import type { Names } from "../names.ts";
import type { Db } from "../schema.ts";
import { applicationRows } from "./application_rows.ts";

export async function listApplications(
  base: Base,
  filter: ApplicationFilter,
): Promise<{ readonly rows: readonly ApplicationRow[]; readonly total: number }> {
  const people = await searched(base.names, filter);
  const { ids, total } = await (filter.sort === "name" ? pageByName : pageBySql)(base, filter, people);
  return { rows: await applicationRows(base, ids), total };
}

/** Names are known in memory only. Undefined where nobody is searched for. */
async function searched(names: Names, { search = "" }: ApplicationFilter): Promise<readonly string[] | undefined> {
  if (search.trim() === "") return undefined;
  await names.sync();
  return names.matching(search);
}

type People = readonly string[] | undefined;

interface Page {
  readonly ids: readonly string[];
  readonly total: number;
}

const usual = { limit: 50, offset: 0 };

async function pageBySql({ db }: Base, filter: ApplicationFilter, people: People): Promise<Page> {
  const { limit = usual.limit, offset = usual.offset } = filter;
  const [rows, { total }] = await Promise.all([
    sorted(filtered(db, filter, people), filter).select("id").limit(limit).offset(offset).execute(),
    filtered(db, filter, people).select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow(),
  ]);
  return { ids: rows.map(({ id }) => id), total };
}

/** All ids in question come as one JSON text, and are brought into the order of the names here. */
async function pageByName({ db, names }: Base, filter: ApplicationFilter, people: People): Promise<Page> {
  const { limit = usual.limit, offset = usual.offset } = filter;
  const all = await idsOf(db, filter, people);
  await names.sync();
  const byPerson = Map.groupBy(all, ([, person]) => person);
  const named = names.inOrder().flatMap((person) => byPerson.get(person) ?? []);
  const inOrder = [...named, ...all.filter(([, person]) => names.of(person) === null)];
  return { ids: inOrder.slice(offset, offset + limit).map(([id]) => id), total: all.length };
}

type Ids = readonly (readonly [application: string, candidate: string])[];

async function idsOf(db: Db, filter: ApplicationFilter, people: People): Promise<Ids> {
  const rows = sorted(filtered(db, filter, people), filter).select(["id", "candidate_id"]);
  const { json } = await db.selectFrom(rows.as("row"))
    .select(sql<string>`json_group_array(json_array(id, candidate_id))`.as("json")).executeTakeFirstOrThrow();
  return JSON.parse(json);
}

const filtered = (db: Db, { jobId, stage, tests = false }: ApplicationFilter, people: People) =>
  db.selectFrom("application")
    .$if(!tests, (query) => query.where("test", "=", 0))
    .$if(jobId !== undefined, (query) => query.where("job_id", "=", jobId!))
    .$if(stage !== undefined, (query) => query.where("stage", "=", stage!))
    .$if(people !== undefined, (query) => query.where("candidate_id", "in", among(people!)));

/** Without a score comes last, as does, by name, who has none. */
function sorted(query: ReturnType<typeof filtered>, { sort = "newest" }: ApplicationFilter) {
  if (sort === "oldest") return query.orderBy("created_at").orderBy("id");
  const newest = (by: typeof query) => by.orderBy("created_at", "desc").orderBy("id", "desc");
  return newest(sort === "score" ? query.orderBy("score", "desc") : query);
}

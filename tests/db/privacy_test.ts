import { assert, assertEquals } from "@std/assert";
import Database from "libsql";
import { migrate } from "../../db/mod.ts";
import type { Store } from "../../engine/ports/store/mod.ts";
import { aConclusion, aScore } from "./contract/words.ts";
import { applied, posted } from "./kit/given.ts";
import { aCandidate, anAppend, answered, erasedBy, minute, monday, newId, noor, told } from "./kit/people.ts";
import { fileOf, inStore, run, withPlace, withStore } from "./kit/places.ts";
import { bytesOf, contains, rows } from "./kit/raw.ts";

/** What only Mira, Candor and the people who judge may read. */
const secrets = {
  name: "Mira Okafor",
  email: "mira.okafor@post.example",
  answer: "I sharded the ledger by tenant",
  resume: "Twelve years at the harbour office",
  quote: "sharded the ledger",
  note: "Said so without being asked",
  report: "Explains trade-offs from experience",
  reason: "Best answer on sharding so far",
  letter: "Your private link is ready",
  setting: "sk-provider-key-of-northwind",
  limit: "mira@limit.example",
};

async function fillIn(store: Store) {
  const candidate = aCandidate(secrets.name, { email: secrets.email });
  const { append: { row }, application } = await applied(store, await posted(store), candidate);
  const of = { candidateId: candidate.id, subjectId: row.id };
  const answer = { ...of, id: newId(), kind: "answer", text: secrets.answer } as const;
  await run(store.contents.put({ ...of, id: newId(), kind: "resume_text", text: secrets.resume }, monday));
  await run(store.interviews.append(anAppend(row, 1, [answered(1, answer.id)], { content: [answer] })));
  const score = aScore(row.id, candidate.id);
  const points = [{ pointId: "p1", grade: "met" as const, quote: secrets.quote }];
  await run(store.judging.score({ ...score, note: secrets.note, reading: { ...score.reading, points } }));
  await run(store.judging.conclude({ ...aConclusion(row.id, candidate.id, 80), report: secrets.report }));
  const decision = { id: newId(), applicationId: application.id, outcome: "advance", decidedBy: noor.id } as const;
  const decided = told("decided", application.id);
  await run(
    store.applications.decide({ ...decision, reason: secrets.reason, decidedAt: monday }, candidate.id, decided),
  );
  const letter = { to: secrets.email, subject: secrets.letter, text: secrets.letter };
  await run(store.mails.add({ id: newId(), candidateId: candidate.id, kind: "invitation", letter, at: monday }));
  await run(store.settings.set("providers", { apiKey: secrets.setting }, told("providers_set")));
  await run(store.limits.hit(secrets.limit, minute, 5, monday));
  await run(store.applications.list({ search: "mira", sort: "name" }));
  return { candidate, row };
}

Deno.test("nothing private stands in the database's files in plain", () =>
  withStore("file", async ({ store, place }) => {
    const { candidate } = await fillIn(store);
    const bytes = bytesOf(place);
    assert(contains(bytes, candidate.id), "ids are in the file");
    assertEquals(Object.entries(secrets).filter(([, words]) => contains(bytes, words)), []);
    assertEquals(contains(bytes, "Okafor"), false);
  }));

Deno.test("after an erasure neither the key nor a sealed word is in any file, and the log verifies", () =>
  withStore("file", async ({ store, place }) => {
    const { candidate, row } = await fillIn(store);
    const sealed = sealedBytes(place);
    assertEquals(sealed.length, 9);
    const before = bytesOf(place);
    for (const { bytes } of sealed) assert(contains(before, bytes.slice(0, 32)));
    const append = anAppend({ ...row, erased: true }, 2, [erasedBy("candidate")]);
    await run(store.candidates.erase(candidate.id, [append], told("erased", candidate.id)));
    const after = bytesOf(place);
    assertEquals(sealed.filter(({ bytes }) => contains(after, bytes.slice(0, 32))).map(({ from }) => from), []);
    assertEquals(Deno.statSync(`${place.dataDir}/candor.db-wal`).size, 0);
    assertEquals([await run(store.interviews.verify()), await run(store.audit.verify())], [[], []]);
  }));

Deno.test("an erasure that a reader is in the way of leaves the files with the next write", () =>
  withPlace("file", async (empty) => {
    const place = { ...empty, patienceMs: 50 };
    await run(migrate(place));
    await inStore(place, async (store) => {
      const { candidate, row } = await fillIn(store);
      const [key] = sealedBytes(place);
      const reader = new Database(fileOf(place));
      reader.exec("begin");
      reader.prepare("select count(*) from event").all([]);
      const append = anAppend({ ...row, erased: true }, 2, [erasedBy("candidate")]);
      await run(store.candidates.erase(candidate.id, [append], told("erased", candidate.id)));
      assert(contains(bytesOf(place), key!.bytes));
      reader.exec("commit");
      reader.close();
      await run(store.audit.add(told("something else")));
      assertEquals(contains(bytesOf(place), key!.bytes), false);
    });
  }));

/** Every sealed value of the one candidate there is, with the wrapped key first. */
function sealedBytes(place: Parameters<typeof rows>[0]) {
  return rows<{ from: string; sealed: ArrayBuffer }>(
    place,
    `select 'key' as "from", wrapped as sealed from candidate_key
     union all select 'name', name_sealed from candidate union all select 'email', email_sealed from candidate
     union all select 'content', sealed from content union all select 'mail', sealed from mail
     union all select 'score', words_sealed from score union all select 'report', report_sealed from conclusion
     union all select 'reason', reason_sealed from decision`,
  ).map(({ from, sealed }) => ({ from, bytes: new Uint8Array(sealed) }));
}

Deno.test("the database's files are for their owner alone", () =>
  withStore("file", async ({ store, place }) => {
    await fillIn(store);
    for (const end of ["", "-wal", "-shm"]) {
      assertEquals((await Deno.stat(`${place.dataDir}/candor.db${end}`)).mode! & 0o077, 0);
    }
  }));

import { assertEquals } from "@std/assert";
import type { Store } from "../../engine/ports/store/mod.ts";
import { applied, posted } from "./kit/given.ts";
import { anAppend, completed, consented, monday, told } from "./kit/people.ts";
import { run, withStore } from "./kit/places.ts";
import { meddle, rows } from "./kit/raw.ts";

interface Case {
  readonly store: Store;
  readonly interviewId: string;
  /** Runs statements that change the file, and says what `verify` finds in this interview. */
  readonly after: (...statements: string[]) => Promise<readonly (readonly [number, string])[]>;
}

/** Two interviews of five events each; one of them is tampered with. */
const tampered = (test: (given: Case) => Promise<void>) =>
  withStore("file", async ({ store, place }) => {
    const job = await posted(store);
    const others = await applied(store, job, "Tomasz Wilk");
    const { append: { row } } = await applied(store, job, "Mira Okafor");
    for (const one of [row, others.append.row]) {
      await run(store.interviews.append(anAppend(one, 1, [consented, consented])));
      await run(store.interviews.append(anAppend(one, 3, [consented, completed])));
    }
    await test({
      store,
      interviewId: row.id,
      async after(...statements) {
        meddle(place, ...statements);
        const found = await run(store.interviews.verify());
        assertEquals(found.filter(({ interviewId }) => interviewId !== row.id), []);
        assertEquals(await run(store.interviews.verify(row.id)), found);
        return found.map(({ sequence, what }) => [sequence, what] as const);
      },
    });
  });

const changes: Readonly<Record<string, string>> = {
  "the data": `data = replace(data, 'notice-1', 'notice-2')`,
  "white space in the data": `data = data || ' '`,
  "the time": `at = at + 1`,
  "the command": `command_id = command_id || 'x'`,
  "the place in the command": `place = place + 7`,
  "the kind": `kind = 'declined'`,
  "the version": `version = 2`,
  "the HMAC": `hmac = substr(hmac, 1, 31) || x'00'`,
  "the number": `id = 4000`,
};

for (const [what, change] of Object.entries(changes)) {
  Deno.test(`a change of ${what} is found and named`, () =>
    tampered(async ({ interviewId, after }) => {
      const blob = change.replace(/^hmac = .*/, `hmac = cast(${change.slice(7)} as blob)`);
      const found = await after(`update event set ${blob} where interview_id = '${interviewId}' and sequence = 3`);
      assertEquals(found, [[3, what === "the number" ? "out of order" : "changed"]]);
    }));
}

Deno.test("a row that is missing in the middle is found and named", () =>
  tampered(async ({ interviewId, after }) => {
    const found = await after(`delete from event where interview_id = '${interviewId}' and sequence = 3`);
    assertEquals(found, [[3, "missing"]]);
  }));

Deno.test("rows cut off at the end are found and named", () =>
  tampered(async ({ interviewId, after }) => {
    const found = await after(`delete from event where interview_id = '${interviewId}' and sequence >= 4`);
    assertEquals(found, [[4, "missing"], [5, "missing"]]);
  }));

Deno.test("rows cut off at the end are found although the head was written to fit", () =>
  tampered(async ({ interviewId, after }) => {
    const found = await after(
      `delete from event where interview_id = '${interviewId}' and sequence >= 4`,
      `update interview set last_sequence = 3, last_hmac =
         (select hmac from event where interview_id = '${interviewId}' and sequence = 3) where id = '${interviewId}'`,
    );
    assertEquals(found, [[3, "changed"]]);
  }));

Deno.test("two rows that changed places are found and named", () =>
  tampered(async ({ interviewId, after }) => {
    const where = (sequence: number) => `where interview_id = '${interviewId}' and sequence = ${sequence}`;
    const found = await after(
      `update event set sequence = 99 ${where(3)}`,
      `update event set sequence = 3 ${where(4)}`,
      `update event set sequence = 4 ${where(99)}`,
    );
    assertEquals(found, [[3, "out of order"], [4, "out of order"]]);
  }));

Deno.test("a row copied from another interview is found", () =>
  tampered(async ({ interviewId, after }) => {
    const found = await after(
      `update event set (data, hmac) = (select data, hmac from event as other
         where other.interview_id <> event.interview_id and other.sequence = 3)
       where interview_id = '${interviewId}' and sequence = 3`,
    );
    assertEquals(found, [[3, "changed"]]);
  }));

Deno.test("events whose interview was taken away are found", () =>
  tampered(async ({ interviewId, after }) => {
    assertEquals(await after(`delete from interview where id = '${interviewId}'`), [[0, "missing"]]);
  }));

const audits = (test: (after: (...statements: string[]) => Promise<readonly number[]>) => Promise<void>) =>
  withStore("file", async ({ store, place }) => {
    for (let i = 0; i < 5; i++) await run(store.audit.add({ ...told("seen", "a", monday + i), detail: { page: i } }));
    assertEquals(await run(store.audit.verify()), []);
    await test(async (...statements) => {
      meddle(place, ...statements);
      return await run(store.audit.verify());
    });
  });

for (const change of [`who = 'nobody'`, `what = 'left'`, `subject = 'b'`, `at = 0`, `detail_json = null`]) {
  Deno.test(`an audit row with ${change} is found and named`, () =>
    audits(async (after) => assertEquals(await after(`update audit set ${change} where id = 3`), [3])));
}

Deno.test("an audit row with another HMAC is found and named", () =>
  audits(async (after) => assertEquals(await after(`update audit set hmac = zeroblob(32) where id = 3`), [3])));

Deno.test("audit rows that are missing are named, in the middle, at the end, or all of them", () =>
  audits(async (after) => {
    assertEquals(await after(`delete from audit where id = 2`), [2]);
    assertEquals(await after(`delete from audit where id = 5`), [2, 5]);
    assertEquals(await after(`delete from audit`), [1, 2, 3, 4, 5]);
    assertEquals(await after(`update audit_head set last_id = 0`), [0]);
  }));

Deno.test("sealed words that were changed or moved are refused, not shown", () =>
  withStore("file", async ({ store, place }) => {
    const { candidate, append: { row } } = await applied(store, await posted(store), "Mira Okafor");
    const content = { candidateId: candidate.id, subjectId: row.id, kind: "answer", text: "Mine." } as const;
    for (const id of ["one", "two"]) await run(store.contents.put({ ...content, id }, monday));
    meddle(place, `update content set sealed = (select sealed from content where id = 'one') where id = 'two'`);
    assertEquals(await run(store.contents.text("one")), "Mine.");
    const read = await run(store.contents.text("two")).catch(({ message }) => message);
    assertEquals(read, "What is sealed at content two is not what was written there");
    assertEquals(rows(place, "select 1 from content").length, 2);
  }));

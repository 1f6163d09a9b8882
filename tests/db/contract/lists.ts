import { assertEquals } from "@std/assert";
import type { ApplicationFilter } from "../../../engine/ports/store/hiring.ts";
import type { Store } from "../../../engine/ports/store/mod.ts";
import type { Contract } from "../kit/check.ts";
import { applied, posted } from "../kit/given.ts";
import { anAppend, at, completed, monday } from "../kit/people.ts";
import { run } from "../kit/places.ts";

const names = async (store: Store, filter: ApplicationFilter) =>
  (await run(store.applications.list(filter))).rows.map(({ name }) => name);

const verdict = (overall: number) => ({
  overall,
  low: overall - 5,
  high: overall + 5,
  band: null,
  because: null,
  judged: 1,
  formula: "20 x the mean",
});

export const lists: Contract = {
  "lists filter by job, stage and tests, and count what they left out by paging": async ({ store }) => {
    const [job, other] = [await posted(store), await posted(store)];
    await applied(store, job, "Mira Okafor", monday);
    const tomasz = await applied(store, job, "Tomasz Wilk", monday + 1);
    await applied(store, other, "Priya Raman", monday + 2);
    await applied(store, job, "Lena Vogt", monday + 3, { test: true });
    await run(store.interviews.append(anAppend(at(tomasz.append.row, "completed"), 1, [completed])));
    assertEquals(await names(store, {}), ["Priya Raman", "Tomasz Wilk", "Mira Okafor"]);
    assertEquals(await names(store, { tests: true, limit: 1 }), ["Lena Vogt"]);
    assertEquals(await names(store, { jobId: job.id, sort: "oldest" }), ["Mira Okafor", "Tomasz Wilk"]);
    assertEquals(await names(store, { stage: "to_read" }), ["Tomasz Wilk"]);
    const page = await run(store.applications.list({ limit: 1, offset: 1 }));
    assertEquals([page.rows.map(({ name }) => name), page.total], [["Tomasz Wilk"], 3]);
  },

  "lists search by part of a name whatever case and accents, and sort by name": async ({ store }) => {
    const job = await posted(store);
    for (const name of ["Tomasz Wilk", "Ahmed Salah", "joana Reis", "Lena Vögt"]) await applied(store, job, name);
    assertEquals(await names(store, { sort: "name" }), ["Ahmed Salah", "joana Reis", "Lena Vögt", "Tomasz Wilk"]);
    assertEquals(await names(store, { search: "VOGT" }), ["Lena Vögt"]);
    assertEquals(await names(store, { search: " ah ", jobId: job.id }), ["Ahmed Salah"]);
    assertEquals(await names(store, { search: "%" }), []);
    const page = await run(store.applications.list({ search: "a", sort: "name", limit: 2, offset: 1 }));
    assertEquals([page.rows.map(({ name }) => name), page.total], [["joana Reis", "Lena Vögt"], 4]);
  },

  "lists sort by score, those without one last": async ({ store }) => {
    const job = await posted(store);
    for (const [name, overall] of [["Mira Okafor", 61], ["Priya Raman", null], ["Ahmed Salah", 84]] as const) {
      const { application, candidate } = await applied(store, job, name);
      const { interviewId } = application;
      const words = { interviewId, candidateId: candidate.id, by: "rules", report: "", reportBy: "rules", at: monday };
      if (overall) await run(store.judging.conclude({ ...words, verdict: verdict(overall) }));
    }
    assertEquals(await names(store, { sort: "score" }), ["Ahmed Salah", "Mira Okafor", "Priya Raman"]);
    const [first] = (await run(store.applications.list({ sort: "score" }))).rows;
    assertEquals(first!.verdict, { ...verdict(84), by: "rules" });
  },

  "names of people who came by another process are found too": async ({ store, another }) => {
    const job = await posted(store);
    await applied(store, job, "Mira Okafor");
    await names(store, { sort: "name" });
    await applied(await another(), job, "Joana Reis");
    assertEquals(await names(store, { search: "reis" }), ["Joana Reis"]);
    assertEquals(await names(store, { sort: "name" }), ["Joana Reis", "Mira Okafor"]);
  },
};

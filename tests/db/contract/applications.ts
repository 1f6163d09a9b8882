import { assertEquals } from "@std/assert";
import type { Store } from "../../../engine/ports/store/mod.ts";
import type { Contract } from "../kit/check.ts";
import { applied, posted } from "../kit/given.ts";
import {
  aCandidate,
  ana,
  anAppend,
  anApplication,
  at,
  completed,
  consented,
  minute,
  monday,
  newId,
  noor,
  told,
} from "../kit/people.ts";
import { failure, run } from "../kit/places.ts";

export const applications: Contract = {
  "an application makes the person, the interview and its first event at once": async ({ store }) => {
    const job = await posted(store);
    const given = await applied(store, job, "Mira Okafor");
    const line = (await run(store.applications.find(given.application.id)))!;
    assertEquals(line, {
      application: given.application,
      name: "Mira Okafor",
      jobTitle: job.title,
      interview: given.append.row,
      verdict: null,
      decision: null,
    });
    assertEquals(await run(store.applications.byInterview(given.application.interviewId)), line);
    assertEquals(await run(store.applications.ofCandidate(given.candidate.id)), [line]);
    assertEquals(await run(store.applications.ofCandidateAtJob(given.candidate.id, job.id)), given.application);
    assertEquals((await run(store.interviews.events(given.application.interviewId))).map(({ kind }) => kind), [
      "scheduled",
    ]);
    assertEquals((await run(store.interviews.byToken(given.tokenHash)))?.id, given.application.interviewId);
  },

  "a person is found by the address, whatever its case, and keeps one name for all applications": async ({ store }) => {
    const [job, other] = [await posted(store), await posted(store)];
    const { candidate } = await applied(store, job, "Tomasz Wilk");
    assertEquals(await run(store.candidates.byEmail(" TOMASZ.Wilk@post.EXAMPLE ")), candidate);
    assertEquals(await run(store.candidates.byEmail("tomasz@post.example")), undefined);
    await run(store.applications.create(anApplication(other, { ...candidate, name: "T. Wilk" })));
    assertEquals(await run(store.candidates.find(candidate.id)), candidate);
    assertEquals((await run(store.applications.ofCandidate(candidate.id))).length, 2);
  },

  "a person applies to a job once; the same command again is harmless": async ({ store }) => {
    const job = await posted(store);
    const given = await applied(store, job, "Priya Raman");
    assertEquals(await failure(store.applications.create(anApplication(job, given.candidate))), "Taken");
    const stranger = aCandidate("Priya Raman");
    assertEquals(await failure(store.applications.create(anApplication(job, stranger))), "Taken");
    assertEquals(await run(store.candidates.find(stranger.id)), undefined);
    await run(store.applications.create(given));
    assertEquals((await run(store.applications.list({}))).total, 1);
  },

  "stages follow the interview until a person decides": async ({ store }) => {
    const job = await posted(store);
    const [mira, lena, ahmed] = [
      await applied(store, job, "Mira Okafor"),
      await applied(store, job, "Lena Vogt"),
      await applied(store, job, "Ahmed Salah"),
    ];
    await applied(store, job, "Joana Reis", monday, { test: true });
    await run(store.interviews.append(anAppend(at(mira.append.row, "in_progress"), 1, [consented])));
    await run(store.interviews.append(anAppend(at(lena.append.row, "withdrawn"), 1, [consented])));
    const stages = { applied: 1, interviewing: 1, to_read: 0, decided: 0, ended: 1 };
    assertEquals(await run(store.applications.stages()), stages);
    assertEquals(await run(store.applications.stages(newId())), { ...stages, applied: 0, interviewing: 0, ended: 0 });
    await decide(store, lena, "hold", monday);
    await run(store.interviews.append(anAppend(at(lena.append.row, "expired"), 2, [completed])));
    await run(store.interviews.append(anAppend(at(ahmed.append.row, "completed"), 1, [completed])));
    assertEquals(await run(store.applications.stages(job.id)), {
      applied: 0,
      interviewing: 1,
      to_read: 1,
      decided: 1,
      ended: 0,
    });
  },

  "decisions come newest first with their reasons, and the newest stands in the list": async ({ store }) => {
    const given = await applied(store, await posted(store), "Mira Okafor");
    const { id } = given.application;
    await decide(store, given, "hold", monday, "Waits for a second reader.");
    await decide(store, given, "advance", monday + minute, "Knows indexes in depth.");
    assertEquals((await run(store.applications.decisions(id))).map(({ outcome, reason }) => [outcome, reason]), [
      ["advance", "Knows indexes in depth."],
      ["hold", "Waits for a second reader."],
    ]);
    assertEquals((await run(store.applications.find(id)))!.decision, {
      outcome: "advance",
      decidedBy: noor.id,
      decidedAt: monday + minute,
    });
  },

  "it is known who opened the evidence first, and when": async ({ store }) => {
    const { application: { id } } = await applied(store, await posted(store), "Mira Okafor");
    await run(store.applications.open(id, ana.id, monday + 2));
    await run(store.applications.open(id, noor.id, monday + 1));
    await run(store.applications.open(id, ana.id, monday + 9));
    assertEquals(await run(store.applications.opened(id)), [
      { userId: noor.id, at: monday + 1 },
      { userId: ana.id, at: monday + 2 },
    ]);
  },

  "the funnel counts each step among those of the step before": async ({ store }) => {
    const job = await posted(store), demo = await posted(store, { demo: true });
    await applied(store, demo, "Priya Raman", monday, { demo: true });
    const nothing = { invited: 0, began: 0, finished: 0, reviewed: 0, advanced: 0 };
    assertEquals(await run(store.applications.funnel(monday)), { ...nothing, invited: 1 });
    const [mira, tomasz] = [await applied(store, job, "Mira Okafor"), await applied(store, job, "Tomasz Wilk")];
    await applied(store, job, "Lena Vogt", monday - minute);
    await applied(store, job, "Joana Reis", monday, { test: true });
    for (const { append } of [mira, tomasz]) {
      await run(store.interviews.append(anAppend(at(append.row, "completed"), 1, [completed])));
    }
    await run(store.applications.open(tomasz.application.id, noor.id, monday));
    await decide(store, mira, "advance", monday);
    const counted = { invited: 2, began: 2, finished: 2, reviewed: 2, advanced: 1 };
    assertEquals(await run(store.applications.funnel(monday)), counted);
    assertEquals(await run(store.applications.funnel(monday - minute)), { ...counted, invited: 3 });
    assertEquals(await run(store.applications.funnel(monday + minute)), nothing);
  },

  "a candidate's request stays open until a person has answered it": async ({ store }) => {
    const { application: { id } } = await applied(store, await posted(store), "Mira Okafor");
    const request = {
      id: newId(),
      applicationId: id,
      kind: "person" as const,
      at: monday,
      answeredAt: null,
      answeredBy: null,
    };
    await run(store.requests.add(request));
    await run(store.requests.add({ ...request, id: newId() }));
    assertEquals(await run(store.requests.open()), [request]);
    await run(store.requests.answer(request.id, noor.id, monday + 1));
    assertEquals(await run(store.requests.open()), []);
    assertEquals(await run(store.requests.ofApplication(id)), [{
      ...request,
      answeredAt: monday + 1,
      answeredBy: noor.id,
    }]);
    await run(store.requests.add({ ...request, id: newId(), at: monday + 2 }));
    assertEquals((await run(store.requests.open())).length, 1);
  },
};

function decide(
  store: Store,
  given: ReturnType<typeof anApplication>,
  outcome: "advance" | "hold",
  decidedAt: number,
  reason = "Seen.",
) {
  const { application: { id }, candidate } = given;
  const decision = { id: newId(), applicationId: id, outcome, reason, decidedBy: noor.id, decidedAt };
  return run(store.applications.decide(decision, candidate.id, told("decided", id)));
}

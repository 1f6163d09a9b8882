import { assertEquals } from "@std/assert";
import type { Contract } from "../kit/check.ts";
import { applied, mirasInterview, posted } from "../kit/given.ts";
import {
  aCandidate,
  aKit,
  ana,
  anAppend,
  answered,
  at,
  completed,
  consented,
  erasedBy,
  minute,
  monday,
  newId,
  noor,
  told,
} from "../kit/people.ts";
import { failure, run } from "../kit/places.ts";
import { aConclusion, aScore } from "./words.ts";

export const leaving: Contract = {
  "an erased person's words are gone, the figures stay, and the log verifies": async ({ store, another }) => {
    const { row, interviewId, candidateId, application, candidate } = await mirasInterview(store);
    const other = await another();
    const answer = { id: newId(), candidateId, subjectId: interviewId, kind: "answer", text: "An index." } as const;
    await run(store.interviews.append(anAppend(row, 1, [answered(1, answer.id)], { content: [answer] })));
    await run(store.judging.score(aScore(interviewId, candidateId)));
    await run(store.judging.conclude(aConclusion(interviewId, candidateId, 70)));
    const decision = { id: newId(), applicationId: application.id, outcome: "hold", decidedAt: monday } as const;
    const audit = told("decided", application.id);
    await run(store.applications.decide({ ...decision, reason: "Later.", decidedBy: noor.id }, candidateId, audit));
    await run(store.mails.add({
      id: newId(),
      candidateId,
      kind: "invitation",
      letter: { to: candidate.email, subject: "Hello", text: "Your link" },
      at: monday,
    }));
    await run(store.pieces.put(
      { interviewId, turn: 1, number: 0, sha256: "aa", bytes: 1, mediaType: "audio/webm" },
      monday,
    ));
    const sealed = await run(other.contents.seal(candidateId, "turn-1/0", new Uint8Array(9)));
    await run(other.applications.list({ search: "mira" }));

    const erased = { ...row, erased: true };
    const task = { kind: "remove_sound", payload: { interviewId }, key: "remove", runAt: monday, maxAttempts: 9 };
    const append = anAppend(erased, 2, [erasedBy("candidate")], { tasks: [task] });
    await run(store.candidates.erase(candidateId, [append], told("erased", candidateId)));

    for (const one of [store, other]) {
      assertEquals(await run(one.candidates.find(candidateId)), { ...candidate, name: "", email: "" });
      assertEquals(await run(one.candidates.byEmail(candidate.email)), undefined);
      assertEquals(await run(one.contents.text(answer.id)), undefined);
      assertEquals(await run(one.contents.of(interviewId)), []);
      assertEquals(await run(one.contents.unseal(candidateId, "turn-1/0", sealed)), undefined);
      assertEquals((await run(one.applications.list({ search: "mira" }))).total, 0);
      assertEquals((await run(one.applications.list({ sort: "name" }))).rows.map(({ name }) => name), [null]);
      assertEquals(await run(one.mails.list()), []);
      assertEquals(await run(one.pieces.of(interviewId, 1)), []);
    }
    const [score] = await run(store.judging.scores(interviewId));
    assertEquals([score!.marks.correctness, score!.note, score!.reading.points], [3.5, "", []]);
    const conclusion = await run(store.judging.conclusion(interviewId));
    assertEquals([conclusion?.verdict.overall, conclusion?.report], [70, ""]);
    const [decided] = await run(store.applications.decisions(application.id));
    assertEquals([decided?.outcome, decided?.reason], ["hold", ""]);
    assertEquals(await run(store.interviews.row(interviewId)), erased);
    assertEquals((await run(store.interviews.events(interviewId))).at(-1)?.kind, "words_erased");
    assertEquals([await run(store.interviews.verify()), await run(store.audit.verify())], [[], []]);
    assertEquals((await run(store.tasks.claim(["remove_sound"], minute, monday)))?.payload, { interviewId });
  },

  "of an erased person nothing new is kept, and the same address can begin anew": async ({ store }) => {
    const { row, interviewId, candidateId, candidate } = await mirasInterview(store);
    const append = anAppend({ ...row, erased: true }, 1, [erasedBy("retention")]);
    await run(store.candidates.erase(candidateId, [append], told("erased", candidateId)));
    await run(store.candidates.erase(candidateId, [append], told("erased", candidateId)));
    assertEquals((await run(store.interviews.events(interviewId))).length, 2);
    const late = { id: newId(), candidateId, subjectId: interviewId, kind: "answer", text: "Late." } as const;
    await run(store.contents.put(late, monday));
    assertEquals(await run(store.contents.text(late.id)), undefined);
    await run(store.judging.score(aScore(interviewId, candidateId)));
    await run(store.judging.conclude(aConclusion(interviewId, candidateId, 70)));
    assertEquals(await run(store.judging.conclusion(interviewId)), undefined);
    const letter = { to: candidate.email, subject: "Hello", text: "Late." };
    await run(store.mails.add({ id: newId(), candidateId, kind: "feedback", letter, at: monday }));
    assertEquals(await run(store.mails.waiting()), 0);
    assertEquals(await failure(store.interviews.append(anAppend(row, 1, [completed]))), "Overtaken");
    await applied(store, await posted(store), aCandidate("Mira Okafor"));
    assertEquals((await run(store.applications.list({ search: "mira" }))).total, 1);
  },

  "an erasure is not overtaken: what was appended meanwhile is kept as it is, without its words": async ({ store }) => {
    const { row, interviewId, candidateId } = await mirasInterview(store);
    const answer = { id: newId(), candidateId, subjectId: interviewId, kind: "answer", text: "Quick." } as const;
    const meanwhile = at(row, "in_progress");
    await run(store.interviews.append(anAppend(meanwhile, 1, [consented, answered(1, answer.id)], {
      content: [answer],
    })));
    const stale = anAppend({ ...row, erased: true }, 1, [erasedBy("candidate")]);
    await run(store.candidates.erase(candidateId, [stale], told("erased", candidateId)));
    const after = await run(store.interviews.row(interviewId));
    assertEquals([after?.status, after?.erased], ["in_progress", true]);
    assertEquals(await run(store.contents.text(answer.id)), undefined);
    assertEquals((await run(store.interviews.events(interviewId))).map(({ sequence }) => sequence), [1, 2, 3, 4]);
    assertEquals(await run(store.interviews.verify()), []);
  },

  "the demo company leaves with all that hangs on it, and nobody else does": async ({ store, another }) => {
    const demoUser = { ...ana, demo: true };
    await run(store.users.create(demoUser, "hash", told("user_added")));
    await run(store.users.create(noor, "hash", told("user_added")));
    await run(store.sessions.begin("demo", demoUser.id, monday + minute));
    const demoJob = await posted(store, { demo: true }), job = await posted(store);
    await run(store.kits.publish(aKit(demoJob), told("kit_published")));
    const lobby = { id: newId(), name: "Lobby", role: "kiosk", userId: null, jobId: demoJob.id, createdAt: monday };
    await run(store.tokens.create({ ...lobby, role: "kiosk" }, "hash", told("token_added")));
    const demo = await applied(store, demoJob, aCandidate("Priya Raman", { demo: true }), monday, { demo: true });
    const { interviewId } = demo.application, candidateId = demo.candidate.id;
    await run(store.judging.score(aScore(interviewId, candidateId)));
    await run(store.judging.conclude(aConclusion(interviewId, candidateId, 70)));
    await run(store.applications.open(demo.application.id, noor.id, monday));
    await run(store.interviews.sit("seat", interviewId, monday));
    const task = { kind: "judge", key: "demo", payload: { interviewId }, runAt: monday, maxAttempts: 1 };
    await run(store.tasks.add([task, { ...task, key: "real", payload: { interviewId: newId() } }]));
    const real = await applied(store, job, "Mira Okafor");
    const other = await another();
    await run(store.candidates.removeDemo(told("demo_removed")));

    for (const one of [store, other]) {
      const { rows } = await run(one.applications.list({ sort: "name", tests: true }));
      assertEquals(rows.map(({ application }) => application.id), [real.application.id]);
    }
    assertEquals((await run(store.jobs.list())).map(({ id }) => id), [job.id]);
    assertEquals(await run(store.users.list()), [noor]);
    assertEquals(await run(store.candidates.find(candidateId)), undefined);
    assertEquals(await run(store.kits.published(demoJob.id)), undefined);
    assertEquals(await run(store.tokens.list()), []);
    assertEquals(await run(store.interviews.events(interviewId)), []);
    assertEquals((await run(store.tasks.claim(["judge"], minute, monday)))?.key, "real");
    assertEquals([await run(store.interviews.verify()), await run(store.audit.verify())], [[], []]);
    await applied(other, job, "Joana Reis");
    assertEquals((await run(store.applications.list({ search: "joana" }))).total, 1);
  },
};

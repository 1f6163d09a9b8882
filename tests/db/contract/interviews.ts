import { assertEquals } from "@std/assert";
import { event } from "../../../engine/interview/events.ts";
import type { Contract } from "../kit/check.ts";
import { applied, mirasInterview, posted } from "../kit/given.ts";
import { anAppend, answered, at, completed, consented, minute, monday, newId } from "../kit/people.ts";
import { failure, run } from "../kit/places.ts";

export const interviews: Contract = {
  "events are appended with their words, their tasks and the interview's row": async ({ store }) => {
    const { row, interviewId, candidateId } = await mirasInterview(store);
    const words = newId();
    const content = { id: words, candidateId, subjectId: interviewId, kind: "answer", text: "An index." } as const;
    const task = { kind: "judge", payload: { interviewId }, key: `judge ${words}`, runAt: monday, maxAttempts: 3 };
    const after = { ...at(row, "in_progress"), answered: 1, question: "q2", paused: true, personRequested: true };
    const append = anAppend(after, 1, [consented, answered(1, words)], { content: [content], tasks: [task] });
    assertEquals(await run(store.interviews.append(append)), "appended");
    assertEquals(await run(store.interviews.row(interviewId)), after);
    assertEquals(await run(store.contents.text(words)), "An index.");
    assertEquals((await run(store.tasks.claim(["judge"], minute, monday)))?.payload, { interviewId });
    const events = await run(store.interviews.events(interviewId));
    assertEquals(events.map(({ sequence, kind }) => [sequence, kind]), [
      [1, "scheduled"],
      [2, "consent_given"],
      [3, "answer_given"],
    ]);
    assertEquals(events[2], {
      ...answered(1, words),
      id: events[0]!.id + 2,
      interviewId,
      sequence: 3,
      commandId: append.commandId,
      at: append.at,
    });
  },

  "the same command again changes nothing": async ({ store }) => {
    const { row, interviewId } = await mirasInterview(store);
    const append = anAppend(at(row, "consent"), 1, [consented]);
    assertEquals(await run(store.interviews.append(append)), "appended");
    await run(store.interviews.append(anAppend(at(row, "completed"), 2, [completed])));
    assertEquals(await run(store.interviews.append(append)), "repeated");
    assertEquals((await run(store.interviews.row(interviewId)))?.status, "completed");
    assertEquals((await run(store.interviews.events(interviewId))).length, 3);
  },

  "of two who append at once one wins and the other is overtaken": async ({ store, another }) => {
    const { row, interviewId } = await mirasInterview(store);
    const second = await another();
    const outcomes = await Promise.all(
      [store, second, store, second].map((one) =>
        run(one.interviews.append(anAppend(row, 1, [consented]))).catch((error) => error._tag)
      ),
    );
    assertEquals(outcomes.toSorted(), ["Overtaken", "Overtaken", "Overtaken", "appended"]);
    assertEquals((await run(store.interviews.events(interviewId))).length, 2);
  },

  "an append that is overtaken leaves nothing behind": async ({ store }) => {
    const { row, interviewId, candidateId } = await mirasInterview(store);
    const content = { id: newId(), candidateId, subjectId: interviewId, kind: "answer", text: "Late." } as const;
    const task = { kind: "judge", payload: {}, key: "late", runAt: monday, maxAttempts: 3 };
    const late = anAppend(at(row, "completed"), 4, [completed], { content: [content], tasks: [task] });
    assertEquals(await failure(store.interviews.append(late)), "Overtaken");
    assertEquals(await run(store.contents.text(content.id)), undefined);
    assertEquals((await run(store.tasks.counts(monday))).waiting, 0);
    assertEquals(await run(store.interviews.row(interviewId)), row);
  },

  "live streams read on from the highest number they know": async ({ store }) => {
    assertEquals(await run(store.interviews.latest()), 0);
    const { row, interviewId } = await mirasInterview(store);
    const cursor = await run(store.interviews.latest());
    await applied(store, await posted(store), "Tomasz Wilk");
    await run(store.interviews.append(anAppend(row, 1, [consented])));
    const news = await run(store.interviews.since(cursor));
    assertEquals(news.map(({ kind }) => kind), ["scheduled", "consent_given"]);
    assertEquals(news[1]!.interviewId, interviewId);
    assertEquals((await run(store.interviews.since(cursor, 1))).length, 1);
    assertEquals(await run(store.interviews.latest()), news[1]!.id);
    assertEquals(await run(store.interviews.since(news[1]!.id)), []);
  },

  "a new invitation ends the one before": async ({ store }) => {
    const { interviewId, tokenHash } = await mirasInterview(store);
    await run(store.interviews.invite(interviewId, "another-hash"));
    assertEquals(await run(store.interviews.byToken(tokenHash)), undefined);
    assertEquals((await run(store.interviews.byToken("another-hash")))?.id, interviewId);
  },

  "a browser sits in one interview at a time": async ({ store }) => {
    const { interviewId } = await mirasInterview(store);
    const other = await applied(store, await posted(store), "Tomasz Wilk");
    assertEquals(await run(store.interviews.seated("seat-hash")), undefined);
    await run(store.interviews.sit("seat-hash", interviewId, monday));
    assertEquals(await run(store.interviews.seated("seat-hash")), interviewId);
    await run(store.interviews.sit("seat-hash", other.application.interviewId, monday));
    assertEquals(await run(store.interviews.seated("seat-hash")), other.application.interviewId);
  },

  "what goes on now and what is overdue are found": async ({ store }) => {
    const job = await posted(store);
    const states = ["scheduled", "consent", "in_progress", "completed", "expired"] as const;
    for (const [i, status] of states.entries()) {
      const { append: { row } } = await applied(store, job, `Ahmed Salah ${i}`, monday + i);
      await run(store.interviews.append(anAppend(at(row, status), 1, [consented])));
    }
    const live = await run(store.interviews.live());
    assertEquals(live.map(({ status }) => status).toSorted(), ["consent", "in_progress"]);
    const due = await run(store.interviews.overdue(live[0]!.expiresAt + minute));
    assertEquals(due.length, 3);
    assertEquals(await run(store.interviews.overdue(monday + minute)), []);
  },

  "a log that nobody touched verifies": async ({ store }) => {
    const { row, interviewId } = await mirasInterview(store);
    await applied(store, await posted(store), "Tomasz Wilk");
    await run(store.interviews.append(anAppend(row, 1, [consented, event("paused", {}), event("continued", {})])));
    await run(store.interviews.append(anAppend(row, 4, [completed])));
    assertEquals(await run(store.interviews.verify()), []);
    assertEquals(await run(store.interviews.verify(interviewId)), []);
    assertEquals(await run(store.interviews.verify(newId())), []);
  },
};

import { assertEquals } from "@std/assert";
import type { Contract } from "../kit/check.ts";
import { applied, mirasInterview, posted } from "../kit/given.ts";
import { monday, newId, told } from "../kit/people.ts";
import { run } from "../kit/places.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

export const words: Contract = {
  "words come back by id, by subject and by kind, oldest first": async ({ store }) => {
    const { interviewId, candidateId } = await mirasInterview(store);
    const answer = {
      id: newId(),
      candidateId,
      subjectId: interviewId,
      kind: "answer",
      text: "Zwölf Köche 🍲",
    } as const;
    const report = { ...answer, id: newId(), kind: "report", text: "" } as const;
    await run(store.contents.put(answer, monday + 1));
    await run(store.contents.put(report, monday));
    assertEquals(await run(store.contents.text(answer.id)), answer.text);
    assertEquals(await run(store.contents.of(interviewId)), [{ ...report, at: monday }, { ...answer, at: monday + 1 }]);
    assertEquals(await run(store.contents.of(interviewId, "answer")), [{ ...answer, at: monday + 1 }]);
    assertEquals(await run(store.contents.text(newId())), undefined);
  },

  "words are replaced under the same id, also by putting them twice": async ({ store }) => {
    const { interviewId, candidateId } = await mirasInterview(store);
    const answer = { id: newId(), candidateId, subjectId: interviewId, kind: "answer", text: "First." } as const;
    await run(store.contents.put(answer, monday));
    await run(store.contents.replace(answer.id, "Second.", monday + 1));
    assertEquals(await run(store.contents.text(answer.id)), "Second.");
    await run(store.contents.put({ ...answer, text: "Third." }, monday + 2));
    assertEquals(await run(store.contents.of(interviewId)), [{ ...answer, text: "Third.", at: monday + 2 }]);
    await run(store.contents.replace(newId(), "Nowhere.", monday));
  },

  "nobody's words can be written over under another candidate's name": async ({ store }) => {
    const { interviewId, candidateId } = await mirasInterview(store);
    const { candidate } = await applied(store, await posted(store), "Tomasz Wilk");
    const answer = { id: newId(), candidateId, subjectId: interviewId, kind: "answer", text: "Mine." } as const;
    await run(store.contents.put(answer, monday));
    await run(store.contents.put({ ...answer, candidateId: candidate.id, text: "Not mine." }, monday));
    assertEquals(await run(store.contents.text(answer.id)), "Mine.");
  },

  "sound is sealed under the candidate's key and to its place": async ({ store, another }) => {
    const { candidateId } = await mirasInterview(store);
    const { candidate } = await applied(store, await posted(store), "Tomasz Wilk");
    const sound = bytes("a few seconds of speech");
    const sealed = await run(store.contents.seal(candidateId, "turn-1/0", sound));
    assertEquals(sealed.length, sound.length + 28);
    assertEquals(await run((await another()).contents.unseal(candidateId, "turn-1/0", sealed)), sound);
    assertEquals(await run(store.contents.unseal(candidateId, "turn-1/1", sealed)), undefined);
    assertEquals(await run(store.contents.unseal(candidate.id, "turn-1/0", sealed)), undefined);
    assertEquals(await run(store.contents.unseal(candidateId, "turn-1/0", bytes("short"))), undefined);
    sealed[20]! ^= 1;
    assertEquals(await run(store.contents.unseal(candidateId, "turn-1/0", sealed)), undefined);
  },

  "a piece of sound may be sent twice, but not with other bytes": async ({ store }) => {
    const { interviewId } = await mirasInterview(store);
    const piece = { interviewId, turn: 1, number: 0, sha256: "aa", bytes: 10, mediaType: "audio/webm" };
    const next = { ...piece, number: 1, sha256: "bb" };
    assertEquals(await run(store.pieces.put(next, monday)), "kept");
    assertEquals(await run(store.pieces.put(piece, monday)), "kept");
    assertEquals(await run(store.pieces.put(piece, monday)), "repeated");
    assertEquals(await run(store.pieces.put({ ...piece, sha256: "cc" }, monday)), "different");
    assertEquals(await run(store.pieces.of(interviewId, 1)), [piece, next]);
    assertEquals(await run(store.pieces.of(interviewId, 2)), []);
  },

  "a rater's view of an answer is kept once": async ({ store }) => {
    const { interviewId, candidateId } = await mirasInterview(store);
    const byRules = aScore(interviewId, candidateId);
    const byModel = { ...byRules, id: newId(), rater: "model", provider: "openai", model: "m-1", at: monday + 1 };
    await run(store.judging.score(byRules));
    await run(store.judging.score({ ...byRules, id: newId(), note: "Again." }));
    await run(store.judging.score(byModel));
    await run(store.judging.score({ ...byModel, id: newId() }));
    assertEquals(await run(store.judging.scores(interviewId)), [byRules, byModel]);
    await run(store.judging.score({ ...byModel, id: newId(), sample: 2 }));
    assertEquals((await run(store.judging.scores(interviewId))).length, 3);
  },

  "a verdict replaces the one before, whose figures stay in the audit": async ({ store }) => {
    const { interviewId, candidateId, application } = await mirasInterview(store);
    assertEquals(await run(store.judging.conclusion(interviewId)), undefined);
    const first = aConclusion(interviewId, candidateId, 55);
    const second = { ...aConclusion(interviewId, candidateId, 72), by: "openai/m-1", report: "Clear on indexes." };
    await run(store.judging.conclude(first));
    await run(store.judging.conclude(second));
    assertEquals(await run(store.judging.conclusion(interviewId)), second);
    const line = await run(store.applications.find(application.id));
    assertEquals(line?.verdict, { ...second.verdict, by: "openai/m-1" });
    const told = await run(store.audit.of(interviewId));
    assertEquals(told.map(({ detail }) => [detail?.by, detail?.overall]), [["openai/m-1", 72], ["rules", 55]]);
  },

  "a letter waits until it is sent, also one to the staff": async ({ store }) => {
    const { candidateId } = await mirasInterview(store);
    const letter = { to: "mira.okafor@post.example", subject: "Your interview", text: "Here is your link." };
    const mail = { id: newId(), candidateId, kind: "invitation", letter, at: monday };
    const staff = { ...mail, id: newId(), candidateId: newId(), letter: { ...letter, html: "<p>" }, at: monday + 1 };
    await run(store.mails.add(mail));
    await run(store.mails.add(staff));
    assertEquals(await run(store.mails.find(mail.id)), { ...mail, sentAt: null, messageId: null });
    assertEquals(await run(store.mails.waiting()), 2);
    await run(store.mails.sent(mail.id, "<1@northwind.example>", monday + 2));
    assertEquals(await run(store.mails.waiting()), 1);
    assertEquals(await run(store.mails.list()), [
      { ...staff, sentAt: null, messageId: null },
      { ...mail, sentAt: monday + 2, messageId: "<1@northwind.example>" },
    ]);
    assertEquals((await run(store.mails.list(1))).length, 1);
  },

  "settings are any JSON, by name": async ({ store }) => {
    assertEquals(await run(store.settings.get("providers")), undefined);
    await run(store.settings.set("providers", [{ id: "openai", apiKey: "k" }], told("providers_set")));
    await run(store.settings.set("providers", { none: null }, told("providers_set")));
    assertEquals(await run(store.settings.get("providers")), { none: null });
    await run(store.settings.set("providers", undefined, told("providers_set")));
    assertEquals(await run(store.settings.get("providers")), undefined);
  },
};

export const aScore = (interviewId: string, candidateId: string) => ({
  id: newId(),
  interviewId,
  candidateId,
  questionId: "q1",
  rater: "rules",
  provider: "rules",
  model: null,
  promptVersion: "1",
  rubricVersion: 1,
  sample: 1,
  transcriptHash: "hash",
  marks: { correctness: 3.5, depth: 0, clarity: null, relevance: 5 },
  reading: {
    points: [{ pointId: "p1", grade: "met" as const, quote: "an index is a sorted copy" }],
    statements: [],
    flags: [],
  },
  note: "Said it in own words.",
  at: monday,
});

export const aConclusion = (interviewId: string, candidateId: string, overall: number) => ({
  interviewId,
  candidateId,
  by: "rules",
  verdict: {
    overall,
    low: overall - 8.5,
    high: overall + 8.5,
    band: null,
    because: "the interval crosses a border",
    judged: 0.9,
    formula: "20 x the mean",
  },
  report: "Spoke about sorted copies.",
  reportBy: "rules",
  at: monday,
});

/** The two lists of Today as they are drawn: on the page, and in its stream. */
import { Effect } from "effect";
import { may, StorePort, type Today, today, type User } from "../../engine/mod.ts";
import { intervalOf, nameOf, pageOf, questionNow } from "../shell/hiring_words.ts";
import { count, since } from "../shell/words.ts";
import type { LiveRow, WaitingRow } from "./views.ts";

/** What Today shows, and what its lists show of that. */
export const listsFor = Effect.fnUntraced(function* (user: User) {
  const all = yield* today();
  const liveTotal = (yield* (yield* StorePort).interviews.live()).length;
  return { all, lists: { ...listsOf(all, user), liveTotal } };
});

const listsOf = ({ toRead, toReadTotal, requests, live, now }: Today, user: User) => ({
  waiting: [
    ...requests.flatMap((one) => requestRow(one, now)),
    ...toRead.map((row) => readRow(row, now)),
  ],
  waitingTotal: toReadTotal + requests.length,
  mayAnswer: may(user, "answer requests"),
  live: live.flatMap((one) => liveRow(one, now)),
});

type Row = Today["toRead"][number];

const readRow = (row: Row, now: number): WaitingRow => ({
  title: nameOf(row),
  href: pageOf(row),
  about: `${row.jobTitle}. ${count(row.interview.answered, "answer")} to read${waits(row, now)}`,
  track: intervalOf(row),
  request: null,
  demo: row.application.demo,
});

const waits = ({ interview, verdict }: Row, now: number): string => {
  const person = verdict !== null && verdict.band === null ? ", needs a person" : "";
  return `${person}, ${waitsSince(interview.endedAt ?? interview.updatedAt, now)}`;
};

const waitsSince = (at: number, now: number): string => {
  const long = since(at, now);
  // A figure and its unit stand on one line.
  return long === "just now" ? "since just now" : `waits ${long.replace(" ", "\u00a0")}`;
};

const wishes = {
  person: "Asks for a person",
  more_time: "Asks for more time",
  other: "Has a question",
} as const;

function requestRow({ request, row }: Today["requests"][number], now: number): WaitingRow[] {
  if (!row) return [];
  const about = `${row.jobTitle}. ${wishes[request.kind]}, ${waitsSince(request.at, now)}`;
  return [{ title: nameOf(row), href: pageOf(row), about, track: null, request, demo: row.application.demo }];
}

function liveRow({ interview, row }: Today["live"][number], now: number): LiveRow[] {
  if (!row) return [];
  const { startedAt, paused, personRequested } = interview;
  const doing = startedAt === null ? "Reads what happens with the answers" : questionNow(interview);
  const also = [paused ? "takes a break" : "", personRequested ? "asks for a person" : ""].filter(Boolean);
  return [{
    title: nameOf(row),
    href: pageOf(row),
    about: `${row.jobTitle}. ${[doing, ...also].join(", ")}`,
    minutes: startedAt === null ? null : Math.floor((now - startedAt) / 60_000),
    demo: row.application.demo,
  }];
}

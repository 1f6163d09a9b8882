/** The example pages in their frames, by address. */
import { candidateLayout, hrLayout, plainLayout, problemPage } from "../../../web/shell/layouts.ts";
import type { CandidatePage, HrPage } from "../../../web/shell/layouts.ts";
import * as madeUp from "./made_up.ts";
import * as views from "./views.ts";

const empty = { values: {}, problems: {} };
const wrongJob = {
  values: { title: "Backend engineer & friends", description: "", minutes: "30" },
  problems: {
    description: ["Paste the description, or write at least one sentence."],
    deadline: ["Choose a day that is still to come."],
  },
};
const wrongApplication = {
  values: { name: "Mira Okafor", email: "mira@" },
  problems: {
    email: ["Enter an email address such as mira@example.com."],
    resume: ["This file holds no text. Send a PDF that was not scanned, or a text file."],
  },
};
const noConsent = {
  values: { way: "voice" },
  problems: { consent: ["Tick the box to begin. Without it we may not record your answers."] },
};
const now = Date.UTC(2026, 10, 24, 14, 5);

const hr = (title: string, body: string, more: Partial<HrPage> = {}) =>
  hrLayout({
    title,
    body,
    person: { name: "Noor Haddad", role: "Recruiter" },
    rail: { today: 4 },
    current: "today",
    demo: false,
    ...more,
  });
const candidate = (title: string, body: string, more: Partial<CandidatePage> = {}) =>
  candidateLayout({ title, body, company: "Northwind", job: "Backend engineer", language: "en", dir: "ltr", ...more });
const progress = { at: 3, of: 8, label: "Question 3 of 8" };
const question = madeUp.questions[0]!.text;
const degraded = {
  text: "Since 13:40 the language model answers slowly. Answers are judged by rules until it is back.",
  link: { href: "/settings/providers", label: "See providers" },
};

export const pages: Readonly<Record<string, (url: URL) => string>> = {
  today: () => hr("Today", views.today(madeUp)),
  kit: () => hr("Backend engineer", views.kit(madeUp), { current: "jobs" }),
  review: () => hr("Mira Okafor", views.review(madeUp), { current: "candidates" }),
  room: () => candidate("Question 3", views.room({ question }), { progress, foot: false }),
  "room-text": () => candidate("Question 3", views.roomText({ question, form: empty }), { progress, foot: false }),
  apply: () => candidate("Apply", views.apply({ form: empty })),
  "apply-wrong": () => candidate("Apply", views.apply({ form: wrongApplication })),
  before: () => candidate("Before you begin", views.before({ form: noConsent })),
  mine: () => candidate("Your interview", views.mine({ form: empty })),
  form: () => hr("New job", views.forms({ form: wrongJob }), { current: "jobs", demo: true }),
  table: (url) =>
    hr("Candidates", views.table({ rows: madeUp.applied(500), url }), {
      current: "candidates",
      flash: { text: "Mira Okafor is put on hold.", undo: { action: "/undo", values: { event: "7" } } },
    }),
  "long-names": (url) =>
    hr("Candidates", views.table({ rows: madeUp.longNamed, url }), {
      current: "candidates",
      degraded,
      person: { name: "Maria-Theresia Wolkenstein-Trostburg", role: "Recruiter" },
      rail: { today: 1204 },
    }),
  empties: () => hr("Backend engineer", views.empties({ now }), { current: "jobs", flash: "The job is open again." }),
  "sign-in": () => plainLayout({ title: "Sign in", body: views.signIn({ form: empty }) }),
  problem: () =>
    problemPage({
      title: "We have no such page",
      message: "The address may be cut off. Go back to where you came from, or start from today's page.",
      reference: "019ab3f2-7c41",
      actions: [{ href: "/", label: "Go to today" }],
    }),
};

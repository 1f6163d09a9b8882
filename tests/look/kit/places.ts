/** Every page of the product, by who is before it. */
import type { Page } from "playwright-core";
import type { Cookies } from "./browser.ts";
import type { Everybody } from "./everybody.ts";

export interface Place {
  readonly name: string;
  readonly path: string;
  /** What is done on it before it is looked at. */
  readonly then?: (page: Page) => Promise<unknown>;
}

const description = "Data engineer\n\nYou build the pipelines that feed our warehouse.\n\nMust have:\n- SQL\n- Airflow";

const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
const send = (page: Page) => Promise.all([page.waitForLoadState("load"), page.locator("main form .button").first().click()]);

/** Before anybody is there, in the order in which a first admin meets them. */
export const emptyPlaces: readonly Place[] = [
  { name: "Today before everything", path: "/" },
  { name: "jobs, none", path: "/jobs" },
  { name: "candidates, none", path: "/candidates" },
  { name: "tokens, none", path: "/settings/tokens" },
  { name: "letters, none", path: "/settings/mail" },
  { name: "demo, none", path: "/settings/demo" },
];

/** Of whoever hires. */
export const deskPlaces = ({ job, closed, paused, untouched, people }: Everybody, drafted: string): readonly Place[] => [
  { name: "Today", path: "/" },
  { name: "keys", path: "/jobs", then: (page) => page.keyboard.press("?") },
  { name: "jobs", path: "/jobs" },
  { name: "jobs, none found", path: "/jobs?q=nothing" },
  { name: "new job", path: "/jobs/new" },
  { name: "new job by hand", path: "/jobs/new?by=hand" },
  { name: "proposed job", path: "/jobs/new", then: propose },
  { name: "job", path: `/jobs/${job.id}` },
  { name: "job, none found", path: `/jobs/${job.id}?q=nothing` },
  { name: "job, nobody yet", path: `/jobs/${untouched.id}` },
  { name: "job, closed", path: `/jobs/${closed.id}` },
  { name: "job, deadline passed", path: `/jobs/${paused.id}` },
  { name: "job's settings", path: `/jobs/${job.id}/settings` },
  { name: "kit", path: `/jobs/${job.id}/kit` },
  { name: "draft of a kit", path: `/jobs/${drafted}/kit` },
  { name: "draft, published?", path: `/jobs/${drafted}/kit`, then: press(/^Publish kit/) },
  { name: "question, edited", path: `/jobs/${job.id}/kit/questions/q2` },
  { name: "question, edited in place", path: `/jobs/${job.id}/kit`, then: editInPlace },
  { name: "question, new", path: `/jobs/${job.id}/kit/questions/new` },
  { name: "question, problems", path: `/jobs/${job.id}/kit/questions/new`, then: send },
  { name: "question, removed?", path: `/jobs/${job.id}/kit/questions/q2/removal` },
  { name: "kit, drafted anew?", path: `/jobs/${job.id}/kit/draft` },
  { name: "candidates", path: "/candidates" },
  { name: "candidates, second page", path: "/candidates?page=2" },
  { name: "candidates, none found", path: "/candidates?q=nothing" },
  ...Object.entries(people).map(([name, { page }]) => ({ name: `candidate, ${name}`, path: page })),
  { name: "candidate, scorecard", path: people.toRead.page, then: openScorecard },
  { name: "candidate, decision without a reason", path: people.toRead.page, then: decideWithoutReason },
  { name: "candidate, erased?", path: `/candidates/${people.toRead.candidateId}/erasure` },
  { name: "candidate, new link", path: people.hidden.page, then: newLink },
  { name: "company", path: "/settings" },
  { name: "company, problems", path: "/settings", then: emptyAndSend },
  { name: "people", path: "/settings/people" },
  { name: "people, problems", path: "/settings/people", then: send },
  { name: "tokens, made", path: "/settings/tokens", then: makeToken },
  { name: "tokens", path: "/settings/tokens" },
  { name: "token, removed?", path: "/settings/tokens", then: (page) => page.getByRole("link", { name: /^Remove/ }).click() },
  { name: "letters", path: "/settings/mail", then: (page) => page.locator("summary").first().click() },
  { name: "providers", path: "/settings/providers" },
  { name: "demo", path: "/settings/demo" },
  { name: "demo, removed?", path: "/demo/removal" },
  { name: "help", path: "/help" },
  { name: "not found", path: "/nowhere" },
  { name: "candidate, not found", path: "/candidates/nobody" },
];

async function propose(page: Page): Promise<void> {
  await page.getByLabel("Description").fill(description);
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.getByLabel("Title").waitFor();
}

async function editInPlace(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Edit question 2" }).click();
  await page.getByRole("button", { name: "Save the question" }).waitFor();
}

async function openScorecard(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole("button", { name: /^Scorecard/ }).click();
}

async function decideWithoutReason(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Advance" }).click();
  await page.getByText("The decision is not kept yet.").waitFor();
}

async function newLink(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make a new invitation link" }).click();
  await page.getByRole("heading", { name: "A new link for" }).waitFor();
}

async function emptyAndSend(page: Page): Promise<void> {
  await page.getByLabel("Company").fill("");
  await page.getByLabel(/^Contact/).fill("nowhere");
  await send(page);
}

async function makeToken(page: Page): Promise<void> {
  await page.getByLabel("Name").fill("Careers site");
  await page.getByRole("button", { name: "Add the token" }).click();
  await page.getByRole("heading", { name: "The token for" }).waitFor();
}

/** Of somebody who may see nothing. */
export const closedPlaces: readonly Place[] = [{ name: "not open to this role", path: "/candidates" }];

/** Of whoever comes without a session. */
export const openPlaces = ({ job, closed, untouched, invitations }: Everybody): readonly Place[] => [
  { name: "sign in", path: "/login" },
  { name: "sign in, problems", path: "/login", then: send },
  { name: "job code", path: "/apply" },
  { name: "job code, missing", path: "/apply?code=" },
  { name: "job code, unknown", path: "/apply/AAAAAA" },
  { name: "apply", path: `/apply/${job.code}` },
  { name: "apply, long title", path: `/apply/${untouched.code}` },
  { name: "apply, problems", path: `/apply/${job.code}`, then: send },
  { name: "apply, resume read", path: `/apply/${job.code}`, then: chooseResume },
  { name: "apply, resume refused", path: `/apply/${job.code}`, then: chooseWrongFile },
  { name: "apply, closed", path: `/apply/${closed.code}` },
  ...Object.entries(invitations).map(([name, token]) => ({ name: `invitation, ${name}`, path: `/i/${token}` })),
  { name: "invitation, unknown", path: "/i/nothing" },
  { name: "invitation, voice", path: `/i/${invitations.fresh}`, then: (page) => page.getByRole("radio", { name: "Speak" }).check() },
  { name: "invitation, problems", path: `/i/${invitations.fresh}`, then: send },
  { name: "invitation, refused?", path: `/i/${invitations.fresh}/refusal` },
  { name: "room without a seat", path: "/interview" },
  { name: "privacy", path: "/privacy" },
  { name: "terms", path: "/terms" },
  { name: "support", path: "/support" },
  { name: "API", path: "/api/docs" },
];

const resume = (text: string, mimeType: string) => ({ name: "resume.txt", mimeType, buffer: new TextEncoder().encode(text) });

async function chooseResume(page: Page): Promise<void> {
  const words = "Mira Okafor\nBackend engineer\n\nNorthwind, 2019 to 2024: built the order service on PostgreSQL.";
  await page.getByLabel("Your resume").setInputFiles(resume(words, "text/plain") as never);
  await page.getByLabel("This is what we read").waitFor();
}

async function chooseWrongFile(page: Page): Promise<void> {
  await page.getByLabel("Your resume").setInputFiles(resume("\u0000\u0001\u0002GIF89a\u0000", "text/plain") as never);
  await page.locator("#reading .problem").waitFor();
}

export interface SeatedPlace extends Place {
  readonly cookies: Cookies;
}

const room = "/interview";

/** Of whoever is interviewed. */
export const roomPlaces = ({ rooms }: Everybody): readonly SeatedPlace[] => [
  { name: "room, in writing", path: room, cookies: rooms.text.cookies },
  { name: "room, nothing written", path: room, cookies: rooms.text.cookies, then: (page) => page.locator(".room-control").click() },
  { name: "room, display", path: room, cookies: rooms.text.cookies, then: press("Display") },
  ...["skip", "person", "withdrawal"].map((what) => ({ name: `room, ${what}?`, path: `${room}/${what}`, cookies: rooms.text.cookies })),
  { name: "room, skip? over it", path: room, cookies: rooms.text.cookies, then: (page) => page.getByRole("link", { name: "I'd rather not answer" }).click() },
  { name: "room, by voice", path: room, cookies: rooms.voice.cookies },
  { name: "room, listening", path: room, cookies: rooms.voice.cookies, then: listen },
  { name: "room, said", path: room, cookies: rooms.voice.cookies, then: (page) => page.locator('[data-state="earlier"], [data-state="ready"]').first().waitFor() },
  { name: "room, paused", path: room, cookies: rooms.paused.cookies },
  { name: "room, a person asked for", path: room, cookies: rooms.asked.cookies },
  { name: "room, elsewhere", path: room, cookies: rooms.elsewhere.cookies },
  { name: "thanks", path: room, cookies: rooms.over.cookies },
];

async function listen(page: Page): Promise<void> {
  await page.locator('interview-room[data-state="ready"]').waitFor();
  await page.locator(".room-control").click();
  await page.locator('interview-room[data-state="listening"]').waitFor();
}

/** Every page of those who hire, in every state. */
import type { Page } from "playwright-core";
import type { Everybody } from "./everybody.ts";
import { follow, type Place, press, send } from "./place.ts";

/** Before anything is there. */
export const emptyPlaces: readonly Place[] = [
  { name: "ready, after the setup", path: "/setup/start" },
  { name: "Today, nothing yet", path: "/" },
  { name: "jobs, none", path: "/jobs" },
  { name: "candidates, nobody", path: "/candidates" },
  { name: "tokens, none", path: "/settings/tokens" },
  { name: "letters, none", path: "/settings/mail" },
  { name: "demo, none", path: "/settings/demo" },
];

export const deskPlaces = (all: Everybody): readonly Place[] => [
  { name: "Today", path: "/" },
  ...jobPlaces(all),
  ...kitPlaces(all),
  ...candidatePlaces(all),
  ...settingsPlaces,
  { name: "help", path: "/help" },
  { name: "no such page", path: "/nowhere" },
  { name: "no such candidate", path: "/candidates/nobody" },
];

/** Of somebody whose role sees nothing of it. */
export const closedPlaces: readonly Place[] = [{ name: "not open to this role", path: "/candidates" }];

const jobPlaces = ({ job, closed, late, untouched, drafted }: Everybody): readonly Place[] => [
  { name: "jobs", path: "/jobs" },
  { name: "jobs, none found", path: "/jobs?q=nothing" },
  { name: "keys", path: "/jobs", then: (page) => page.keyboard.press("?") },
  { name: "new job", path: "/jobs/new" },
  { name: "new job, by hand", path: "/jobs/new?by=hand" },
  { name: "new job, proposed", path: "/jobs/new", then: propose },
  { name: "job", path: `/jobs/${job.id}` },
  { name: "job, nobody found", path: `/jobs/${job.id}?q=nothing` },
  { name: "job, nobody yet", path: `/jobs/${untouched.id}` },
  { name: "job, closed", path: `/jobs/${closed.id}` },
  { name: "job, deadline passed", path: `/jobs/${late.id}` },
  { name: "job, not published", path: `/jobs/${drafted.id}` },
  { name: "job, settings", path: `/jobs/${job.id}/settings` },
];

const kitPlaces = ({ job, drafted }: Everybody): readonly Place[] => [
  { name: "kit", path: `/jobs/${job.id}/kit` },
  { name: "kit, a draft", path: `/jobs/${drafted.id}/kit` },
  { name: "kit, published?", path: `/jobs/${drafted.id}/kit`, then: press(/^Publish kit/) },
  { name: "kit, kept back", path: `/jobs/${drafted.id}/kit`, then: publish },
  { name: "kit, drafted anew?", path: `/jobs/${job.id}/kit/draft` },
  { name: "question", path: `/jobs/${job.id}/kit/questions/q2` },
  { name: "question, in place", path: `/jobs/${job.id}/kit`, then: editInPlace },
  { name: "question, new", path: `/jobs/${job.id}/kit/questions/new` },
  { name: "question, problems", path: `/jobs/${job.id}/kit/questions/new`, then: send },
  { name: "question, removed?", path: `/jobs/${job.id}/kit/questions/q2/removal` },
];

const candidatePlaces = ({ candidates }: Everybody): readonly Place[] => [
  { name: "candidates", path: "/candidates" },
  { name: "candidates, nobody found", path: "/candidates?q=nothing" },
  ...Object.entries(candidates).map(([name, { page }]) => ({ name: `candidate, ${name}`, path: page })),
  { name: "candidate, decided without a reason", path: candidates.toRead.page, then: decideWithoutReason },
  { name: "candidate, erased?", path: `/candidates/${candidates.toRead.candidateId}/erasure` },
  { name: "candidate, new link", path: candidates.hidden.page, then: makeLink },
];

const settingsPlaces: readonly Place[] = [
  { name: "company", path: "/settings" },
  { name: "company, problems", path: "/settings", then: sendNothing },
  { name: "people", path: "/settings/people" },
  { name: "people, problems", path: "/settings/people", then: send },
  { name: "token, made", path: "/settings/tokens", then: makeToken },
  { name: "tokens", path: "/settings/tokens" },
  { name: "token, removed?", path: "/settings/tokens", then: follow(/^Remove/) },
  { name: "letters", path: "/settings/mail", then: (page) => page.locator("summary").first().click() },
  { name: "providers", path: "/settings/providers" },
  { name: "demo", path: "/settings/demo" },
  { name: "demo, removed?", path: "/demo/removal" },
];

async function propose(page: Page): Promise<void> {
  await page.getByLabel("Description").fill(
    "Data engineer\n\nYou build our pipelines.\n\nMust have:\n- SQL\n- Airflow",
  );
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.getByLabel("Title").waitFor();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Publish kit/ }).click();
  await page.locator("#publish").getByRole("button", { name: "Publish", exact: true }).click();
  await page.locator("#refused").waitFor();
}

async function editInPlace(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Edit question 2" }).click();
  await page.getByRole("button", { name: "Save the question" }).waitFor();
}

async function decideWithoutReason(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Advance" }).click();
  await page.getByText("The decision is not kept yet.").waitFor();
}

async function makeLink(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make a new invitation link" }).click();
  await page.getByRole("heading", { name: "A new link for" }).waitFor();
}

async function sendNothing(page: Page): Promise<void> {
  await page.getByLabel("Company").fill("");
  await send(page);
}

async function makeToken(page: Page): Promise<void> {
  await page.getByLabel("Name").fill("Careers site");
  await page.getByRole("button", { name: "Add the token" }).click();
  await page.getByRole("heading", { name: "The token for" }).waitFor();
}

/** Every page that is open to somebody without a session: applying, invitations, what the company says. */
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import type { Everybody } from "./everybody.ts";
import { type Place, send } from "./place.ts";

export const openPlaces = (all: Everybody): readonly Place[] => [
  { name: "sign in", path: "/login" },
  { name: "sign in, problems", path: "/login", then: send },
  ...applyPlaces(all),
  ...invitationPlaces(all),
  { name: "room, without a seat", path: "/interview" },
  ...["privacy", "terms", "support", "api/docs"].map((name) => ({ name, path: `/${name}` })),
];

const applyPlaces = ({ job, closed, untouched }: Everybody): readonly Place[] => [
  { name: "job code", path: "/apply" },
  { name: "job code, missing", path: "/apply?code=" },
  { name: "job code, unknown", path: "/apply/AAAAAA" },
  { name: "apply", path: `/apply/${job.code}` },
  { name: "apply, long title", path: `/apply/${untouched.code}` },
  { name: "apply, problems", path: `/apply/${job.code}`, then: send },
  { name: "apply, resume read", path: `/apply/${job.code}`, then: chooseResume },
  { name: "apply, resume refused", path: `/apply/${job.code}`, then: choosePicture },
  { name: "apply, closed", path: `/apply/${closed.code}` },
];

const invitationPlaces = ({ invitations }: Everybody): readonly Place[] => [
  ...Object.entries(invitations).map(([name, token]) => ({ name: `invitation, ${name}`, path: `/i/${token}` })),
  { name: "invitation, by voice", path: `/i/${invitations.fresh}`, then: chooseVoice },
  { name: "invitation, problems", path: `/i/${invitations.fresh}`, then: send },
  { name: "invitation, refused?", path: `/i/${invitations.fresh}/refusal` },
  { name: "invitation, unknown", path: "/i/nothing" },
];

const chooseVoice = (page: Page) => page.getByRole("radio", { name: "Speak" }).check();

async function chooseResume(page: Page): Promise<void> {
  await choose(page, "Mira Okafor\nBackend engineer\n\nNorthwind, 2019 to 2024: the order service on PostgreSQL.");
  await page.getByLabel("This is what we read").waitFor();
}

async function choosePicture(page: Page): Promise<void> {
  await choose(page, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
  await page.locator("#reading .problem").waitFor();
}

const choose = (page: Page, text: string) =>
  page.getByLabel("Your resume")
    .setInputFiles({ name: "resume.txt", mimeType: "text/plain", buffer: Buffer.from(text, "latin1") });

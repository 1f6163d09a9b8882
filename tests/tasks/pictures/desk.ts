/** The pages of those who hire, as the demo's recruiter sees them. */
import { beginSession } from "../../../engine/mod.ts";
import type { Look } from "../../look/kit/browser.ts";
import { desk, phone, take } from "./take.ts";

export async function hrPictures({ server, open }: Look): Promise<void> {
  const { engine, store } = server;
  const noor = (await engine.runPromise(store.users.list())).find(({ demo }) => demo)!;
  const page = await open({ "__Host-session": await engine.runPromise(beginSession(noor.id)) });
  await page.goto("/");
  await take(page, { name: "today-light" });
  await take(page, { name: "today-dark" });
  await page.getByRole("link", { name: "Tomasz Wilk" }).click();
  await page.getByRole("heading", { name: "Tomasz Wilk" }).waitFor();
  await take(page, { name: "candidate-light" });
  await take(page, { name: "candidate-dark" });
  await take(page, { name: "candidate-phone-light", size: phone });
  await page.setViewportSize(desk);
  await page.getByRole("navigation", { name: "Path" }).getByRole("link", { name: "Backend engineer" }).click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await take(page, { name: "job-light" });
  await page.getByRole("link", { name: "Kit", exact: true }).click();
  await page.locator("#kit-notes").waitFor();
  await take(page, { name: "kit-light" });
  await page.context().close();
}

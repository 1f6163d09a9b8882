import type { Look } from "../../look/kit/browser.ts";
import { take } from "./take.ts";

/** The first page of a fresh installation. */
export async function setupPicture({ open }: Look): Promise<void> {
  const page = await open();
  await page.goto("/setup");
  await take(page, { name: "setup-light", size: { width: 1280, height: 880 } });
}

import type { Page } from "playwright-core";
import type { Cookies } from "./browser.ts";

/** A page in one of its states. */
export interface Place {
  readonly name: string;
  readonly path: string;
  /** Who is before it, where that is not the same for all places of a list. */
  readonly cookies?: Cookies;
  /** What is done there before it is looked at. */
  readonly then?: (page: Page) => Promise<unknown>;
}

export const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
export const follow = (name: string | RegExp) => (page: Page) => page.getByRole("link", { name }).first().click();

/** Sends the page's form as it is, and waits for what was wrong with it. */
export async function send(page: Page): Promise<void> {
  await page.locator("main form .button:not(.outline, .quiet, [type=button])").first().click();
  await page.locator("main .problem").first().waitFor();
}

import type { Page } from "playwright-core";

const folder = new URL("../../../.github/screenshots/", import.meta.url).pathname;

/** A README shows them all on one page. */
const largest = 200_000;

export const desk = { width: 1280, height: 800 } as const;
/** As high as the room needs in writing. */
export const inRoom = { width: 1280, height: 860 } as const;
export const phone = { width: 390, height: 844 } as const;

export interface Picture {
  /** Without ".png"; ends with the scheme. */
  readonly name: `${string}-light` | `${string}-dark`;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A picture of the page as it stands, in the scheme that its name ends with. */
export async function take(page: Page, { name, size = desk }: Picture): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: name.endsWith("dark") ? "dark" : "light" });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => (document.activeElement as HTMLElement | null)?.blur()));
  // To hide the caret, attributes would be left behind that the content policy complains of later.
  const { length } = await page.screenshot({ path: `${folder}${name}.png`, caret: "initial" });
  if (length > largest) throw new Error(`${name}.png has ${length} bytes; at most ${largest} go into the repository.`);
  console.log(`${name}.png  ${Math.round(length / 1000)} KB`);
}

/** How a page that is open looks in each frame: axe, its width, both schemes. */
import axe from "axe-core";
import type { Page } from "playwright-core";

interface Frame {
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  /** What axe is asked for; all of it where this is left out. */
  readonly runOnly?: readonly string[];
}

/** Colours do not depend on the width, and structure not on the scheme: each is asked in full once. */
const frames: readonly Frame[] = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280, runOnly: ["color-contrast"] },
  { colorScheme: "dark", width: 360 },
  { colorScheme: "light", width: 360, runOnly: ["color-contrast"] },
];

/** What keeps somebody out of the page as it is open now, frame by frame; nothing when all is well. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  for (const frame of frames) {
    await page.emulateMedia({ colorScheme: frame.colorScheme });
    await page.setViewportSize({ width: frame.width, height: 800 });
    const faults = [...await barriers(page, frame.runOnly), ...await runsOver(page)];
    found.push(...faults.map((fault) => `${frame.colorScheme} ${frame.width}: ${fault}`));
  }
  return found;
}

const barriers = (page: Page, runOnly?: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const asked = { resultTypes: ["violations"], iframes: false, preload: false, ...runOnly ? { runOnly } : {} };
    const { violations } = await axe.run(asked);
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 120)}`)
    );
  }, runOnly);

interface Axe {
  readonly run: (options: object) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[];
    }[];
  }>;
}

/** Nothing scrolls sideways; what sticks out farthest is named. */
const runsOver = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= 0) return [];
    const widest = [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5).at(-1);
    return [`runs over by ${over} px: ${widest?.outerHTML.slice(0, 120)}`];
  });

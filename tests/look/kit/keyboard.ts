/** Going through a page by keyboard alone, and seeing at each step where one is. */
import type { Page } from "playwright-core";

export interface Focus {
  /** What a person calls it: its label or its own words. */
  readonly name: string;
  readonly tag: string;
  /** A ring of two pixels around it, or around what it belongs to. */
  readonly ringed: boolean;
  /** Some of it is in the window, with nothing over it. */
  readonly inView: boolean;
}

/** More stops than any page has. */
const patience = 80;

/** Presses Tab until something of this name has the focus. Throws where the focus is lost from sight on the way. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let stops = 0; stops < patience; stops++) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    // From the last stop the focus goes to the browser's own bars, and then to the first stop.
    if (focus.tag === "BODY") continue;
    if (!focus.ringed || !focus.inView) throw new Error(`The focus cannot be seen: ${JSON.stringify(focus)}`);
    if (name.test(focus.name)) return;
    seen.push(focus.name);
  }
  throw new Error(`Tab never came to ${name}, only to: ${seen.join(" | ")}`);
}

/** Every stop of Tab on the page at which the focus is out of sight. */
export async function hiddenStops(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let stops = 0; stops < patience; stops++) {
    await page.keyboard.press("Tab");
    const { tag, name, ringed, inView } = await focusOf(page);
    if (tag === "BODY" || await page.evaluate(wasHere)) return hidden;
    if (!ringed || !inView) hidden.push(`${tag} ${name}${ringed ? "" : ", no ring"}${inView ? "" : ", covered"}`);
  }
  return hidden;
}

/** From its last stop Tab comes to the first one again. */
function wasHere(): boolean {
  const seen = (globalThis as { seen?: WeakSet<Element> }).seen ??= new WeakSet();
  const again = seen.has(document.activeElement!);
  seen.add(document.activeElement!);
  return again;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const here = document.activeElement ?? document.body;
    const labels = [...(here as HTMLInputElement).labels ?? []].map(({ textContent }) => textContent);
    const name = (here.getAttribute("aria-label") ?? (labels.join(" ") || here.textContent) ?? "").replace(/\s+/g, " ");
    const around = [here, ...labelsOf(here), here.parentElement, here.closest("li, article")].filter((one) =>
      one !== null
    );
    return {
      name: name.trim().slice(0, 80),
      tag: here.tagName,
      ringed: around.some(ringed),
      inView: around.some(inView),
    };

    function labelsOf(field: Element): readonly Element[] {
      return [...(field as HTMLInputElement).labels ?? []];
    }
    function ringed(one: Element): boolean {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return outlineStyle === "solid" && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(" 0)");
    }
    function inView(one: Element): boolean {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const));
      return points.some(([x, y]) => {
        const hit = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
        return hit !== null && (one.contains(hit) || hit.contains(one) && hit.closest("label") !== null);
      });
    }
  });

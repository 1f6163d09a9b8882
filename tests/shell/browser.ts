/** A browser for tests: one that is installed, never one that is downloaded. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findBrowser } from "./browser_place.ts";

/** Where a Chromium stands on this machine, or null: tests in it are then left out. */
export const browserPath: string | null = findBrowser();

const quiet =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync";

type App = { fetch(request: Request): Response | Promise<Response> };
export type Open = (options?: BrowserContextOptions) => Promise<Page>;

/** Serves the app on a free port and hands out pages of it; what the pages complain about is in `complaints`. */
export async function inBrowser(
  app: App,
  visit: (open: Open, complaints: string[], browser: Browser) => Promise<void>,
): Promise<void> {
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, (request) => app.fetch(request));
  const browser = await chromium.launch({ executablePath: browserPath!, args: quiet.split(" ") });
  const complaints: string[] = [];
  try {
    await visit(opening(browser, `http://127.0.0.1:${server.addr.port}`, complaints), complaints, browser);
  } finally {
    await browser.close();
    await server.shutdown();
  }
}

/**
 * One test whose steps share one browser: `const visit = inOneBrowser("the shell", app); visit("opens", async (open) => …)`.
 * A step also fails when a page of its throws or breaks the content policy.
 */
export function inOneBrowser(name: string, app: App) {
  const steps: [string, (open: Open) => Promise<void>][] = [];
  Deno.test({
    name,
    ignore: !browserPath,
    fn: (t) =>
      inBrowser(app, async (open, complaints, browser) => {
        for (const [step, visit] of steps) {
          await t.step(step, () => visit(open).then(() => calm(complaints)));
          for (const context of browser.contexts()) await context.close();
        }
      }),
  });
  return (step: string, visit: (open: Open) => Promise<void>) => void steps.push([step, visit]);
}

/** A network that the test itself took away is no complaint. */
function calm(complaints: string[]): void {
  const said = complaints.splice(0).filter((line) => !line.match(/INTERNET_DISCONNECTED|Failed to fetch/));
  if (said.length > 0) throw new Error(`The browser complained: ${said.join(" | ")}`);
}

const opening = (browser: Browser, baseURL: string, complaints: string[]): Open => async (options = {}) => {
  const context = await browser.newContext({ baseURL, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (said) => said.type() === "error" && complaints.push(`${page.url()}: ${said.text()}`));
  return page;
};

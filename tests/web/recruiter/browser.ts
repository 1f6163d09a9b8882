/** A browser before a whole server, for the pages of those who hire. */
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { admin, startServer, type TestServer } from "../../kit/server.ts";
import { browserPath } from "../../shell/browser.ts";

export interface Desk {
  readonly server: TestServer;
  /** A page of the admin's, in a profile of its own. Whatever it complains about fails the test. */
  readonly signedIn: (options?: BrowserContextOptions) => Promise<Page>;
}

type Step = (name: string, visit: () => Promise<void>) => void;

const quiet =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync";

/** One server and one browser for all steps, which run beside each other; left out where no browser is installed. */
export function atDesk(name: string, visit: (step: Step, desk: Desk) => Promise<void>): void {
  Deno.test({ name, ignore: !browserPath, fn: (t) => withBrowser((desk) => allSteps(t, desk, visit)) });
}

async function allSteps(t: Deno.TestContext, desk: Desk, visit: (step: Step, desk: Desk) => Promise<void>) {
  const steps: Promise<boolean>[] = [];
  // What a step leaves open is looked for after all of them: they share one server and one browser.
  const beside = { sanitizeOps: false, sanitizeResources: false, sanitizeExit: false };
  await visit((name, fn) => void steps.push(t.step({ name, fn, ...beside })), desk);
  await Promise.all(steps);
}

async function withBrowser(visit: (desk: Desk) => Promise<void>): Promise<void> {
  await using server = await startServer();
  const browser = await chromium.launch({ executablePath: browserPath!, args: quiet.split(" ") });
  const complaints: string[] = [];
  try {
    await visit({ server, signedIn: (options) => signedIn(browser, server.url, complaints, options) });
  } finally {
    await browser.close();
  }
  if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join(" | ")}`);
}

async function signedIn(browser: Browser, baseURL: string, complaints: string[], options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ baseURL, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (said) => said.text().includes("Content Security Policy") && complaints.push(said.text()));
  await page.goto("/login");
  await page.getByLabel("E-mail address").fill(admin.email);
  await page.getByLabel("Password").fill(admin.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: /, Ana$/ }).waitFor();
  return page;
}

/** What axe finds serious on the page as it is now. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact)).map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ target }) => target).join(", ")}`
  );
}

interface Axe {
  readonly run: () => Promise<
    { violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }
  >;
}

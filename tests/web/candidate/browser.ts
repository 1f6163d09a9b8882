/** A browser before a whole server, with a microphone that plays a spoken sentence. */
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { browserPath } from "../../shell/browser.ts";
import { startServer, type TestServer } from "../../kit/server.ts";

export interface Visit {
  readonly server: TestServer;
  readonly browser: Browser;
  /** A page in a profile of its own. Whatever it complains about fails the test. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
}

const quiet =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync --use-fake-device-for-media-stream";

/** One server and one browser for all steps of a test; left out where no browser is installed. */
export function inRoom(name: string, visit: (t: Deno.TestContext, given: Visit) => Promise<void>): void {
  Deno.test({ name, ignore: !browserPath, fn: (t) => withBrowser((given) => visit(t, given)) });
}

type Step = (name: string, visit: () => Promise<void>) => void;

/** The same for steps that wait more than they work: they run beside each other, each in pages of its own. */
export const inRooms = (name: string, visit: (step: Step, given: Visit) => Promise<void>): void =>
  inRoom(name, async (t, given) => {
    const steps: Promise<boolean>[] = [];
    await visit((name, fn) => steps.push(t.step({ name, fn, ...beside })), given);
    await Promise.all(steps);
  });

/** What the steps leave behind is looked at after all of them. */
const beside = { sanitizeOps: false, sanitizeResources: false, sanitizeExit: false };

async function withBrowser(visit: (given: Visit) => Promise<void>): Promise<void> {
  await using server = await startServer();
  const sound = await spoken("I compared the plan before and after, and built a composite index.", server.dataDir);
  const args = [...quiet.split(" "), ...sound ? [`--use-file-for-fake-audio-capture=${sound}`] : []];
  const browser = await chromium.launch({ executablePath: browserPath!, args });
  const complaints: string[] = [];
  try {
    await visit({ server, browser, open: (options) => openPage(browser, server.url, complaints, options) });
  } finally {
    await browser.close();
  }
  if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join(" | ")}`);
}

async function openPage(browser: Browser, baseURL: string, complaints: string[], options: BrowserContextOptions = {}) {
  const permissions = ["microphone", "clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ baseURL, permissions, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (said) => said.text().includes("Content Security Policy") && complaints.push(said.text()));
  return page;
}

/** A WAV file with a sentence in it; without espeak-ng the browser beeps instead. */
async function spoken(sentence: string, folder: string): Promise<string | null> {
  const path = `${folder}/spoken.wav`;
  try {
    const { success } = await new Deno.Command("espeak-ng", { args: ["-w", path, sentence] }).output();
    return success ? path : null;
  } catch {
    return null;
  }
}

/** What axe finds serious on the page as it is now; of all rules, or of some. */
export async function seriousFaults(page: Page, runOnly?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) => (globalThis as unknown as { axe: Axe }).axe.run(runOnly ? { runOnly } : {}),
    runOnly,
  );
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact)).map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ target }) => target).join(", ")}`
  );
}

interface Axe {
  readonly run: (options: { readonly runOnly?: readonly string[] }) => Promise<
    { violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }
  >;
}

/** From the invitation into the room, as a person does it. */
export async function enter(page: Page, token: string, way: "Speak" | "Write"): Promise<void> {
  await page.goto(`/i/${token}`);
  await page.getByRole("radio", { name: way }).check();
  await page.getByRole("checkbox", { name: /software marks my answers/ }).check();
  if (way === "Speak") await page.getByRole("checkbox", { name: /my voice is recorded/ }).check();
  await page.getByRole("button", { name: "Begin the interview" }).click();
  await page.waitForURL("**/interview");
}

export const question = (page: Page) => page.locator("h1");
export const written = (page: Page) => page.getByRole("textbox", { name: "Your answer" });
export const control = (page: Page) => page.locator(".room-control");
export const standing = (page: Page, state: string) => page.locator(`interview-room[data-state="${state}"]`).waitFor();

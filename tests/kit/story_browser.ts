/** A browser for a whole story: several people in profiles of their own, a microphone that plays a sentence once. */
import { type BrowserContextOptions, chromium, type Page, type Response } from "playwright-core";
import { browserPath } from "../shell/browser.ts";
import { startServer, type TestServer } from "./server.ts";

export interface Stage {
  readonly server: TestServer;
  /** Somebody's browser, at a page of theirs. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
}

const flags =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync --use-fake-ui-for-media-stream --use-fake-device-for-media-stream " +
  "--autoplay-policy=no-user-gesture-required";

/**
 * A fresh server and a browser before it. Whatever any page complains about in the end fails the test: an error, a
 * breach of the content policy, a reply that says that something is wrong. Left out where there is no Chromium.
 */
export function inStory(name: string, tell: (step: Step, stage: Stage) => Promise<void>): void {
  Deno.test({ name, ignore: !browserPath, fn: (t) => onStage((stage) => tell(inOrder(t), stage)) });
}

export type Step = (name: string, visit: () => Promise<void>) => Promise<void>;

/** A story cannot go on where a step of it failed. */
const inOrder = (t: Deno.TestContext): Step => async (name, visit) => {
  if (!await t.step(name, visit)) throw new Error(`The story ends where ${name}.`);
};

async function onStage(tell: (stage: Stage) => Promise<void>): Promise<void> {
  await using server = await startServer({ ready: false });
  const sound = await spoken("I compared the plan before and after, and built a composite index.", server.dataDir);
  const args = [...flags.split(" "), ...sound ? [`--use-file-for-fake-audio-capture=${sound}%noloop`] : []];
  const browser = await chromium.launch({ executablePath: browserPath!, args });
  const complaints: string[] = [];
  try {
    await tell({
      server,
      async open(options = {}) {
        const context = await browser.newContext({ baseURL: server.url, ...options });
        context.setDefaultTimeout(20_000);
        const page = await context.newPage();
        listen(page, (complaint) => complaints.push(`${new URL(page.url()).pathname}: ${complaint}`));
        return page;
      },
    });
  } finally {
    await browser.close();
  }
  if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join(" | ")}`);
}

/** A breach of the content policy comes as an error on the console. */
function listen(page: Page, complain: (words: string) => void): void {
  page.on("pageerror", (error) => complain(error.message));
  page.on("console", (said) => ["error", "warning"].includes(said.type()) && complain(said.text()));
  page.on("response", (response: Response) => response.status() >= 400 && complain(`${response.status()}`));
}

/** A WAV file with a sentence and a pause around it; without espeak-ng the browser beeps instead. */
async function spoken(sentence: string, folder: string): Promise<string | null> {
  const path = `${folder}/spoken.wav`;
  const args = ["-m", "-w", path, `<speak><break time="300ms"/>${sentence}<break time="5s"/></speak>`];
  try {
    const { success } = await new Deno.Command("espeak-ng", { args }).output();
    return success ? path : null;
  } catch {
    return null;
  }
}

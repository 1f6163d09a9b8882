/** One browser before a whole server. Pages are opened once, and looked at in every frame. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type ConsoleMessage,
  type Page,
} from "playwright-core";
import { browserPath } from "../../shell/browser.ts";
import { startServer, type TestServer } from "../../kit/server.ts";

export interface Look {
  readonly server: TestServer;
  readonly browser: Browser;
  /** A page in a profile of its own, with these cookies. Whatever it complains about fails the test. */
  readonly open: (cookies?: Cookies, options?: BrowserContextOptions) => Promise<Page>;
}

/** Names and values, as `Set-Cookie` had them. */
export type Cookies = Readonly<Record<string, string>>;

const quiet =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync --use-fake-device-for-media-stream --hide-scrollbars --font-render-hinting=none";

/** A test with a server that nobody has set up yet; left out where no browser is installed. */
export function looking(
  name: string,
  visit: (t: Deno.TestContext, look: Look) => Promise<void>,
  { ready = true }: { readonly ready?: boolean } = {},
): void {
  Deno.test({
    name,
    ignore: !browserPath,
    fn: async (t) => {
      await using server = await startServer({ ready });
      await withBrowser(server, (look) => visit(t, look));
    },
  });
}

export async function withBrowser(server: TestServer, visit: (look: Look) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath!, args: quiet.split(" ") });
  const complaints: string[] = [];
  try {
    await visit({
      server,
      browser,
      open: (cookies = {}, options = {}) => open(browser, server.url, complaints, cookies, options),
    });
  } finally {
    await browser.close();
  }
  if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join(" | ")}`);
}

async function open(
  browser: Browser,
  baseURL: string,
  complaints: string[],
  cookies: Cookies,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL, reducedMotion: "reduce", permissions: ["microphone"], viewport: { width: 1280, height: 800 } },
    ...options,
  });
  context.setDefaultTimeout(30_000);
  await sitDown(context, cookies);
  context.on("weberror", (thrown) => complaints.push(`${thrown.page()?.url()}: ${thrown.error().message}`));
  context.on("console", (said) => said.type() === "error" && !isMeant(said) && complaints.push(told(said)));
  return await context.newPage();
}

const told = (said: ConsoleMessage): string => `${said.page()?.url()}: ${said.text()}`;

/** That a page answers 404 is what it is there for; a form comes back with 422; a test may take the network away. */
function isMeant(said: ConsoleMessage): boolean {
  if (/status of 4(15|22) |ERR_FAILED/.test(said.text())) return true;
  return /status of (4\d\d|503) /.test(said.text()) && said.location().url === said.page()?.url();
}

/** Cookies of a seat or a session. Browsers keep `__Host-` cookies for https; a port or scheme does not matter later. */
export async function sitDown(context: BrowserContext, cookies: Cookies): Promise<void> {
  await context.clearCookies();
  const all = Object.entries(cookies).map(([name, value]) => ({
    ...{ name, value, url: "https://127.0.0.1/", secure: true, httpOnly: true },
  }));
  if (all.length > 0) await context.addCookies(all);
}

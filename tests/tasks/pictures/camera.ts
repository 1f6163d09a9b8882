/** Opens pages in a width and a scheme, and keeps what they look like. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { browserPath } from "../../shell/browser.ts";
import type { TestServer } from "../../kit/server.ts";

export interface Frame {
  readonly scheme: "light" | "dark";
  readonly phone?: boolean;
}

export interface Camera {
  /** A page of its own in this frame. */
  readonly open: (frame: Frame) => Promise<Page>;
  readonly shoot: (page: Page, name: string) => Promise<void>;
}

const args =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync --use-fake-ui-for-media-stream --use-fake-device-for-media-stream --hide-scrollbars";

export async function withCamera(
  { url }: TestServer,
  folder: string,
  work: (camera: Camera) => Promise<void>,
): Promise<void> {
  if (!browserPath) throw new Error("There is no Chromium here; `deno task test` installs one.");
  await Deno.mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: args.split(" ") });
  try {
    await work({ open: async (frame) => await (await context(browser, url, frame)).newPage(), shoot: shooter(folder) });
  } finally {
    await browser.close();
  }
}

const context = (browser: Browser, baseURL: string, { scheme, phone = false }: Frame): Promise<BrowserContext> =>
  browser.newContext({
    baseURL,
    colorScheme: scheme,
    reducedMotion: "reduce",
    permissions: ["microphone"],
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 860 },
  });

const shooter = (folder: string) => async (page: Page, name: string) => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
};

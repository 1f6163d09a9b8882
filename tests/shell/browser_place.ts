/** Where a Chromium stands on this machine. */
import { chromium } from "playwright-core";

/** Playwright's own is the last one that is looked for: the system's gets its updates by itself. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", chromium.executablePath()];

/** Null when there is none. */
export const findBrowser = (): string | null => places.find(isFile) ?? null;

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

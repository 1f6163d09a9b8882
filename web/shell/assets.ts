/** Style sheets, scripts, fonts: embedded, named after what they hold, kept by the browser for good. */
import { Hono } from "hono";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import favicon from "../static/favicon.svg" with { type: "text" };
import { fonts } from "../static/fonts.ts";
import { alone, candidateScripts, hrScripts } from "../static/scripts.ts";
import { candidateCss, hrCss, practiceCss } from "../static/styles.ts";

interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Made at the first request for it; null for what is compressed already. */
  brotli: Promise<Uint8Array<ArrayBuffer>> | null | undefined;
}

const byFile = new Map<string, Asset>();
const urls = new Map<string, string>();

/** The address of an embedded asset, by its name: `asset("hr.css")`. Throws when there is none of that name. */
export function asset(name: string): string {
  const url = urls.get(name);
  if (!url) throw new Error(`There is no asset ${name}. The assets are ${[...urls.keys()].join(", ")}.`);
  return url;
}

/**
 * Adds a page's own script to those that every candidate page has: `addScript("room.js", roomJs)`.
 * The page then asks for it alone: `candidateLayout({ script: "room.js", … })`.
 */
export const addScript = (name: string, ...sources: string[]): void =>
  add(name, javascript, [...candidateScripts, ...sources.map(alone)].join(";\n"));

/** Serves `/assets/…`. */
export const assets = new Hono().get("/assets/:file", async (c) => {
  const found = byFile.get(c.req.param("file"));
  if (!found) return c.notFound();
  const brotli = c.req.header("Accept-Encoding")?.includes("br") ? await compressed(found) : null;
  return c.body(brotli ?? found.bytes, 200, {
    "Content-Type": found.type,
    "Cache-Control": "public, max-age=31536000, immutable",
    "Vary": "Accept-Encoding",
    ...(brotli && { "Content-Encoding": "br" }),
  });
});

const compressed = (found: Asset) => found.brotli === undefined ? found.brotli = smaller(found.bytes) : found.brotli;
const smaller = async (bytes: Uint8Array) => Uint8Array.from(await promisify(brotliCompress)(bytes));

function add(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const file = name.replace(/\.(\w+)$/, `.${hash}.$1`);
  byFile.set(file, { type, bytes, brotli: type === woff2 ? null : undefined });
  urls.set(name, `/assets/${file}`);
}

/** Comments leave; names of fonts become their addresses. */
const style = (files: readonly string[]) =>
  files.join("\n").replace(/\/\*[^]*?\*\/\s*/g, "").replace(
    /url\("([\w.-]+)"\)/g,
    (_, name) => `url("${asset(name)}")`,
  );

const woff2 = "font/woff2";
const css = "text/css; charset=utf-8";
const javascript = "text/javascript; charset=utf-8";

for (const [name, bytes] of Object.entries(fonts)) add(name, woff2, bytes);
add("favicon.svg", "image/svg+xml", favicon);
add("hr.css", css, style(hrCss));
add("candidate.css", css, style(candidateCss));
add("practice.css", css, style(practiceCss));
add("hr.js", javascript, hrScripts.join(";\n"));
add("candidate.js", javascript, candidateScripts.join(";\n"));

import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { assets } from "../../../web/shell/assets.ts";
import { pages } from "./pages.ts";

/** The example pages under the content policy of the real ones. */
export const gallery = new Hono()
  .use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"], mediaSrc: ["'self'", "blob:"] } }))
  .route("/", assets)
  .get("/sound.wav", (c) => c.body(silence(2), 200, { "Content-Type": "audio/wav" }))
  .post("*", (c) => c.redirect(new URL(c.req.url).pathname, 303))
  .get("/:page", (c) => {
    const page = pages[c.req.param("page")];
    if (!page) return c.notFound();
    const html = page(new URL(c.req.url));
    return c.html(c.req.header("HX-Request-Type") === "partial" ? partOf(html) : html);
  })
  .get("/", (c) => c.html(Object.keys(pages).map((page) => `<p><a href="/${page}">${page}</a></p>`).join("")));

const partOf = (html: string) => html.slice(html.indexOf(">", html.indexOf("<main")) + 1, html.indexOf("</main>"));

/** A wave file that says nothing, 8 kHz, 8 bits. */
function silence(seconds: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + 8000 * seconds).fill(128, 44);
  const view = new DataView(bytes.buffer);
  const words: [number, string][] = [[0, "RIFF"], [8, "WAVEfmt "], [36, "data"]];
  for (const [at, word] of words) bytes.set(new TextEncoder().encode(word), at);
  const longs = [[4, 36 + 8000 * seconds], [16, 16], [24, 8000], [28, 8000], [40, 8000 * seconds]] as const;
  for (const [at, value] of longs) view.setUint32(at, value, true);
  const shorts = [[20, 1], [22, 1], [32, 1], [34, 8]] as const;
  for (const [at, value] of shorts) view.setUint16(at, value, true);
  return bytes;
}

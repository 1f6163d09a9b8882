/** The faces, embedded: Latin first, the rest of the Latin alphabets only when a page has such letters. */
import sans from "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2" with {
  type: "bytes",
};
import sansExt from "@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2" with {
  type: "bytes",
};
import serif from "@fontsource/newsreader/files/newsreader-latin-400-normal.woff2" with { type: "bytes" };
import serifExt from "@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff2" with { type: "bytes" };
import italic from "@fontsource/newsreader/files/newsreader-latin-400-italic.woff2" with { type: "bytes" };

/** Bytes by the name that the style sheets use in `url("…")`. */
export const fonts: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  "instrument-sans.woff2": sans,
  "instrument-sans-ext.woff2": sansExt,
  "newsreader.woff2": serif,
  "newsreader-ext.woff2": serifExt,
  "newsreader-italic.woff2": italic,
};

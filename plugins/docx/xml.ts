/** Reads XML piece by piece, as far as Word's files need it: no document type, no entities of the file's own. */
export type Piece = Opening | Closing | { readonly kind: "text"; readonly text: string };

export interface Opening {
  readonly kind: "open";
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
}
export interface Closing {
  readonly kind: "close";
  readonly name: string;
}

/** Throws `BrokenXml` where a tag never ends, where tags are left open, and at any document type. */
export function* pieces(xml: string): Generator<Piece> {
  let at = 0;
  let open = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    if (start === -1) break;
    if (start > at) yield { kind: "text", text: unescaped(xml.slice(at, start)) };
    const end = endOfTag(xml, start);
    for (const piece of tag(xml.slice(start, end))) {
      if (piece.kind !== "text") open += piece.kind === "open" ? 1 : -1;
      yield piece;
    }
    at = end;
  }
  if (open !== 0) throw new BrokenXml();
}

export class BrokenXml extends Error {}

/** Where the tag that starts here ends; a `>` within quotes is part of a value. */
function endOfTag(xml: string, start: number): number {
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start);
  if (xml.startsWith("<![CDATA[", start)) return after(xml, "]]>", start);
  if (xml.startsWith("<?", start)) return after(xml, "?>", start);
  if (xml.startsWith("<!", start)) throw new BrokenXml();
  let quote = "";
  for (let at = start + 1; at < xml.length; at++) {
    const letter = xml.charAt(at);
    if (quote) quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at + 1;
  }
  throw new BrokenXml();
}

function after(xml: string, mark: string, start: number): number {
  const at = xml.indexOf(mark, start);
  if (at === -1) throw new BrokenXml();
  return at + mark.length;
}

function tag(source: string): Piece[] {
  if (source.startsWith("<![CDATA[")) return [{ kind: "text", text: source.slice(9, -3) }];
  if (source.startsWith("<!") || source.startsWith("<?")) return [];
  const name = source.match(/^<\/?([^\s/>]+)/)?.[1] ?? "";
  if (source.startsWith("</")) return [{ kind: "close", name }];
  const open: Opening = { kind: "open", name, attribute: (wanted) => attribute(source, wanted) };
  return source.endsWith("/>") ? [open, { kind: "close", name }] : [open];
}

function attribute(source: string, name: string): string | undefined {
  const found = source.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`));
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

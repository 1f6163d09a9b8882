/** Takes the parts that hold words out of a Word file, and refuses what would unpack to more than a resume. */
import { strFromU8, unzipSync } from "fflate";
import type { Tools } from "../../engine/plugin/contract.ts";

export interface Parts {
  readonly headers: readonly string[];
  readonly document: string;
  readonly footers: readonly string[];
  readonly styles: string;
}

/** A resume's words and formatting take about 0.2 MB when unpacked. */
const mostBytes = 20_000_000;

export function partsOf(bytes: Uint8Array<ArrayBuffer>, fail: Tools<unknown>["fail"]): Parts {
  const root = unpacked(bytes, (name) => name === "_rels/.rels", fail);
  const main = mainPart(root.get("_rels/.rels") ?? "");
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const wanted = new RegExp(`^${folder}((header|footer)\\d*|styles)\\.xml$`);
  const found = unpacked(bytes, (name) => name === main || wanted.test(name), fail);
  const document = found.get(main);
  if (document === undefined) return fail("rejected", damaged, { reason: "corrupt" });
  const all = (kind: string) => [...found.keys()].filter((name) => name.startsWith(folder + kind)).sort();
  const texts = (kind: string) => [...new Set(all(kind).map((name) => found.get(name) ?? ""))];
  return { headers: texts("header"), document, footers: texts("footer"), styles: texts("styles")[0] ?? "" };
}

/** Word on the web names it differently from Word itself. */
function mainPart(relations: string): string {
  const target = relations.match(/<Relationship\b[^>]*\/officeDocument"[^>]*>/)?.[0].match(/Target="\/?([\w/.-]+)"/)
    ?.[1];
  return target ?? "word/document.xml";
}

function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  fail: Tools<unknown>["fail"],
): Map<string, string> {
  let total = 0;
  const files = unzipped(bytes, (name, size) => {
    if (!wanted(name)) return false;
    total += size;
    if (total > mostBytes) fail("rejected", tooMuch, { reason: "bomb" });
    return true;
  }, fail);
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

function unzipped(
  bytes: Uint8Array<ArrayBuffer>,
  filter: (name: string, size: number) => boolean,
  fail: Tools<unknown>["fail"],
): Record<string, Uint8Array> {
  let refusal: unknown;
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        try {
          return filter(entry.name, entry.originalSize);
        } catch (refused) {
          refusal = refused;
          throw refused;
        }
      },
    });
  } catch {
    if (refusal) throw refusal;
    return fail("rejected", damaged, { reason: "corrupt" });
  }
}

export const damaged = "This Word document is damaged and cannot be opened. Save it anew and send it again.";
const tooMuch = "This file unpacks to far more than a resume holds. Save it anew as a PDF and send that.";

/** Finds the name of the person in a resume: what is shaped like a name, and best what the mailbox is called by. */
import type { ResumeLine } from "./resume_lines.ts";
import { sectionNamed } from "./section_words.ts";
import { hasTitle, isCompany, isSchool } from "./title_words.ts";

export function nameIn(first: readonly ResumeLine[], all: readonly ResumeLine[], email: string | null): string | null {
  const inHead = candidates(first.slice(0, 12));
  const nearby = candidates(all.slice(0, 60));
  const mailbox = (email?.split("@")[0] ?? "").toLowerCase();
  const inSmall = candidates(first.slice(0, 3), (words) => isName(properCase(words)));
  const called = [...inHead, ...nearby, ...inSmall].find((name) => isCalled(name, mailbox));
  const found = called ?? inHead[0] ?? null;
  return found && properCase(found);
}

function candidates(lines: readonly ResumeLine[], fits = isName): string[] {
  return lines
    .filter((line) => !line.isItem)
    .flatMap((line) => line.text.split(/\t|\s[|·•/–—-]\s|,\s|\s\(/))
    .map((part) => part.replace(/^(?:curriculum vitae|resume|cv|lebenslauf)\s*(?:of|von|[:–-])?\s*/i, "").trim())
    .filter(fits);
}

const particle = "(?:van|von|de|da|der|den|del|dos|di|la|le|el|al|bin|ibn|y|zu|zum|ter)";
const part = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*";
const shape = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Ms|Mrs|Herr|Frau)\\.?\\s+)*${part}(?:\\s+${particle})*(?:\\s+(?:${particle}\\s+)?${part}){1,3}$`,
  "u",
);

function isName(words: string): boolean {
  if (!shape.test(words) || words.length > 50) return false;
  return !hasTitle(words) && !isCompany(words) && !isSchool(words) && sectionNamed(words) === null &&
    !paper.test(words);
}

const paper = /curriculum|vitae|resume|résumé|lebenslauf|bewerbung|page|seite/i;

/** The mailbox holds a part of the name of at least three letters: `mira.okafor@`, `mokafor@`. */
function isCalled(name: string, mailbox: string): boolean {
  const plain = (words: string) =>
    words.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  const parts = plain(name).normalize("NFD").replace(/\p{M}/gu, "").split(/[\s.'’-]+/);
  return parts.some((each) => each.length >= 3 && mailbox.includes(each));
}

/** MIRA OKAFOR and mira okafor are Mira Okafor. */
function properCase(name: string): string {
  if (/\p{Ll}/u.test(name) && /\p{Lu}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

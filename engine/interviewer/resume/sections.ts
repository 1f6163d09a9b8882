/** Cuts a resume into its parts by the headings over them. */
import type { ResumeLine } from "./resume_lines.ts";
import { type SectionKind, sectionNamed } from "./section_words.ts";

export interface Section {
  /** "head": what stands before the first heading. */
  readonly kind: SectionKind | "head";
  readonly lines: readonly ResumeLine[];
}

/** `name`: where it stands alone, a new head begins; beside a narrow column it comes after that column's parts. */
export function sectionsOf(lines: readonly ResumeLine[], name: string | null = null): Section[] {
  const sections: { kind: Section["kind"]; lines: ResumeLine[] }[] = [{ kind: "head", lines: [] }];
  for (const line of lines) {
    const heading = headingIn(line, sections.at(-1)?.kind);
    if (name !== null && line.text.toLowerCase() === name.toLowerCase()) sections.push({ kind: "head", lines: [line] });
    else if (!heading) sections.at(-1)?.lines.push(line);
    else sections.push({ kind: heading.kind, lines: heading.rest ? [heading.rest] : [] });
  }
  return sections.filter((section) => section.lines.length > 0);
}

/** A heading, with what stands behind its colon on the same line (`Skills: Go, SQL`). */
function headingIn(
  line: ResumeLine,
  within: Section["kind"] | undefined,
): { readonly kind: SectionKind; readonly rest: ResumeLine | null } | null {
  if (line.isItem || line.text.length > 300) return null;
  const alone = sectionNamed(line.text);
  if (alone) return isHeading(line) ? { kind: alone, rest: null } : null;
  const [, words = "", rest = ""] = line.text.match(/^([^:\t]{3,40})[:\t]\s*(.+)$/) ?? [];
  const kind = sectionNamed(words);
  const isGroup = within === "skills" && kind === "other" && !spoken.test(rest);
  return kind && withItems.has(kind) && !isGroup ? { kind, rest: { ...line, text: rest.trim() } } : null;
}

/** Only these are written with their items on the same line; `Work: ...` would be a label. */
const withItems = new Set<SectionKind>(["summary", "skills", "other"]);

/** `Languages:` among skills are those of programs, unless people speak them. */
const spoken =
  /\b(?:english|german|french|spanish|polish|portuguese|italian|dutch|arabic|hindi|chinese|mandarin|russian|turkish|ukrainian|native|mother tongue|englisch|deutsch|französisch|spanisch|anglais|allemand|inglés|inglês|angielski)\b/i;

/** A small word without a capital, in the midst of lines, is part of a sentence that was broken. */
const isHeading = ({ text, isMarked, afterGap }: ResumeLine) =>
  isMarked || afterGap || /^\P{L}*\p{Lu}/u.test(text) || !/\p{Ll}/u.test(text);

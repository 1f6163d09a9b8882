/** Reads who wrote a resume and how to reach them. */
import type { Basics } from "../../hiring/resume.ts";
import { nameIn } from "./person_name.ts";
import { phoneIn } from "./phone_number.ts";
import type { ResumeLine } from "./resume_lines.ts";
import type { Section } from "./sections.ts";

export function basicsOf(sections: readonly Section[]): Basics {
  const lines = sections.flatMap((section) => section.lines).toSorted((one, other) => one.number - other.number);
  const first = sections.filter(({ kind }) => kind === "head" || kind === "contact").flatMap((section) =>
    section.lines
  );
  const email = find(lines, mailbox)?.toLowerCase() ?? null;
  const location = labelled(first, places);
  const url = find([...first, ...lines.slice(0, 15)], page);
  const summary = sections.filter(({ kind }) => kind === "summary").flatMap((section) => section.lines).map((line) =>
    line.text
  );
  return {
    name: labelled(lines.slice(0, 30), names) ?? nameIn(first, lines, email),
    email,
    phone: phoneIn(first, lines),
    ...(location ? { location } : {}),
    ...(summary.length > 0 ? { summary: summary.join(" ") } : {}),
    ...(url ? { url } : {}),
  };
}

const mailbox = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const page = /(?:https?:\/\/|www\.)[^\s|,;)]+|\b(?:linkedin\.com\/in|github\.com|gitlab\.com)\/[^\s|,;)]+/i;
const names = /^(?:(?:full )?name|vor- und (?:nachname|zuname)|nom|nombre|nome|imię i nazwisko)\s*[:\t]\s*(.+)$/i;
const places = /^(?:location|city|wohnort|lieu|ciudad|localização|miejscowość|based in)\s*[:\t]\s*(.+)$/i;

function find(lines: readonly ResumeLine[], pattern: RegExp): string | undefined {
  return lines.map((line) => pattern.exec(line.text)?.[0]).find((found) => found !== undefined);
}

function labelled(lines: readonly ResumeLine[], pattern: RegExp): string | undefined {
  return lines.map((line) => pattern.exec(line.text)?.[1]?.split("\t")[0]?.trim()).find((found) => found !== undefined);
}

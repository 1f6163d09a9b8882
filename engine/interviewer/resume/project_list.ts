/** Reads the projects that a resume names. */
import type { Project } from "../../hiring/resume.ts";
import { dateSpanIn } from "./date_span.ts";
import { bodyOf } from "./entries.ts";
import type { ResumeLine } from "./resume_lines.ts";

export function projectsIn(lines: readonly ResumeLine[]): Project[] {
  if (lines.every((line) => line.isItem)) return lines.map((line) => project(line.text, []));
  const starts = lines.flatMap((line, at) => isStart(line, lines[at - 1]) ? [at] : []);
  return starts.map((at, nth) => {
    const body = bodyOf(lines.slice(at + 1, starts[nth + 1])).map((line) => line.text);
    return project(lines[at]?.text ?? "", body);
  });
}

/** A name begins with a capital and ends without a stop; a line that ran over from an item does not begin a project. */
function isStart(line: ResumeLine, before: ResumeLine | undefined): boolean {
  if (line.isItem || !/^[\p{Lu}\p{Lo}\p{N}"„“]/u.test(line.text)) return before === undefined;
  const name = cut(line.text)[0];
  return line.isMarked || before === undefined ||
    name.length <= 60 && (name !== line.text || !/[.,;]$/.test(line.text));
}

function project(line: string, body: readonly string[]): Project {
  const [name, rest] = cut(line);
  const description = [rest, ...body].filter(Boolean).join(" ");
  return { name, ...(description ? { description } : {}) };
}

/** `Ferry – a scheduler in Go (2021)`: the name and the rest; dates belong to neither. */
function cut(line: string): [name: string, rest: string] {
  const span = dateSpanIn(line);
  const bare = span ? `${line.slice(0, span.from)}\t${line.slice(span.to)}` : line;
  const [name = "", ...rest] = bare.split(/\s[–—-]\s|:\s|\t|\s\|\s|\s?\((?=\s|$)|\s\((?=[^)]*\))/);
  return [name.trim(), rest.join(" ").replace(/[()]/g, "").replace(/\s+/g, " ").trim()];
}

/** The lines of a resume, as far as reading them by rules needs to tell them apart. */
export interface ResumeLine {
  /** Without bullets, marks of headings and emphasis. */
  readonly text: string;
  /** An item of a list. */
  readonly isItem: boolean;
  /** Marked as a heading in Markdown, or all in bold. */
  readonly isMarked: boolean;
  /** An empty line stands before it. */
  readonly afterGap: boolean;
  /** Its number in the text, from 0. */
  readonly number: number;
}

export function linesOf(text: string): ResumeLine[] {
  const all = text.split("\n").slice(0, mostLines).map((raw) => raw.slice(0, longest));
  return all.flatMap((raw, number) => {
    const line = plain(raw);
    const afterGap = (all[number - 1] ?? "").trim() === "";
    return line === "" ? [] : [{ text: line, isItem: item.test(raw), isMarked: marked.test(raw), afterGap, number }];
  });
}

/** What no resume has; it bounds the work that a made-up one can cause. */
const mostLines = 3000;
const longest = 1000;

const item = /^\s*(?:[•·●○◦▪■□►▸➢➤✓✔‣⁃∙–—−*-]|\d{1,2}[.)])\s+\S/u;
const marked = /^\s*(?:#{1,6}\s|\*\*[^*]+\*\*:?\s*$|__[^_]+__:?\s*$)/;

function plain(raw: string): string {
  return raw
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(item, (found) => found.slice(-1))
    .replace(/\*\*|__|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`/g, "")
    .replace(/\[([^\]]+)\]\((?:mailto:)?([^)]+)\)/g, "$1 $2")
    .replace(/^[=_-]{3,}$/, "")
    .replace(/^\|\s*|\s*\|$/g, "")
    .trim();
}

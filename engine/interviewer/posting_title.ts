/** The job's title as the description has it; "" when none can be found. */
export function titleIn(description: string): string {
  const lines = description.replaceAll("’", "'").split("\n").map(bare).filter(Boolean);
  const labelled = lines.map((line) =>
    /^(?:job title|title|position|role|vacancy|job)\s*[:–-]\s*(.+)$/i.exec(line)?.[1]
  );
  const named = labelled.find((found) => found !== undefined);
  return tidy(named ?? firstLine(lines) ?? soughtIn(description) ?? "");
}

const bare = (line: string) => line.replace(/^[#*_\s>-]+|[*_\s]+$/g, "").trim();

/** A first line that is no sentence is the title. */
function firstLine(lines: readonly string[]): string | undefined {
  const first = lines[0] ?? "";
  const words = first.split(/\s+/).length;
  const sentence = /[.!?:]$/.test(first) || /\b(?:we|our|you|are|is|looking|hiring|seeking|join|wanted)\b/i.test(first);
  return words <= 9 && !sentence && !/^about\b|^job description/i.test(first) ? first : undefined;
}

/** "We are looking for a senior backend engineer to join ..." */
function soughtIn(description: string): string | undefined {
  const sought =
    /\b(?:look(?:ing)? for|hiring:?|seek(?:ing|s)?|search(?:ing)? for|need(?:s)?|recruiting:?|as|join us as|role of)\s+(?:(?:an?|our(?: next)?|the|another)\s+)?([^.,;:!?\n(]{3,80})/i
      .exec(description.replaceAll("’", "'"))?.[1];
  const wanted = /^[\s#*]*([^.,;:!?\n(]{3,60}?)\s+wanted\b/im.exec(description)?.[1];
  return wanted ?? sought?.split(
    /\s+(?:to|who|with|for|in|at|on|that|and|based|joining|responsible|or|you|you'll|we|will|is|are|working)\s+/i,
  )[0];
}

/** Without the place, the contract and the marks behind it: "Nurse (m/f/d), Leeds, full time" -> "Nurse". */
function tidy(title: string): string {
  const short = title.split(/\s+[|–—@]\s+|\s+-\s+|,\s+|\s+\((?!.*(?:backend|frontend|react|java|python))/i)[0] ?? "";
  const trimmed = short.replace(/\s+at\s+[A-Z].*$/, "").trim();
  return trimmed === "" ? "" : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** The headings of a job description, and what stands below them. */

/** What a clause asks for: something that is needed, something that would be nice, or nothing (duties, benefits). */
export type Asks = "must" | "nice" | "nothing" | "unsaid";

/** Marks an item of a list. */
export const bullet = /^(?:[-*•·–—▪◦●○✓✔➤»]|\d{1,2}[.)])\s+/;

export interface Heading {
  readonly asks: Asks;
  /** What stands behind it on its line. */
  readonly rest: string;
}

/** A heading stands alone (`## Requirements`, `**Your profile**`, `You bring:`) or before its items (`Skills: SQL, dbt`). */
export function headingOf(line: string, next: string): Heading | undefined {
  const marked = /^#{1,6}\s|^\*\*[^*]+\*\*:?$|^__[^_]+__:?$/.test(line) || (/:$/.test(line) && !bullet.test(line));
  const bare = line.replace(/^#+\s*|\*\*|__/g, "").trim();
  const alone = bare.replace(/:$/, "");
  const words = alone.split(/\s+/).length;
  const asks = kindOfHeading(alone);
  if (marked && words <= 10) return { asks: asks ?? "nothing", rest: "" };
  if (
    asks && words <= 6 && !/[.,;]$/.test(line) && !bullet.test(line) &&
    (bullet.test(next) || next.length > 0 && words <= 4)
  ) {
    return { asks, rest: "" };
  }
  const inline = /^([^:]{3,40}):\s+(.+)$/.exec(bare.replace(bullet, ""));
  const named = inline ? kindOfHeading(inline[1] ?? "") : undefined;
  return inline && named ? { asks: named, rest: inline[2] ?? "" } : undefined;
}

function kindOfHeading(words: string): Asks | undefined {
  if (niceHeading.test(words)) return "nice";
  if (otherHeading.test(words)) return "nothing";
  return mustHeading.test(words) ? "must" : undefined;
}

const niceHeading =
  /nice[ -]to[ -]have|bonus|\bplus(?:es)?\b|preferred|desirable|desired|good[ -]to[ -]have|ideally|optional|advantage|beneficial|extra credit|would be great/i;
const otherHeading =
  /responsib|what you(?:'ll| will)? (?:do|be doing|work on|own)|your (?:role|tasks?|mission|impact|duties|job)|^(?:the )?(?:role|job|position|team|company)\b|about (?:us|the|our|this)|benefit|perks|offer|why (?:join|work|us)|how to apply|apply|salary|compensation|pay\b|location|day[ -]to[ -]day|duties|process|hours|contract|culture|values|diversity|equal opportunit/i;
const mustHeading =
  /must[ -]haves?|require|qualif|essential|minimum|what (?:you|we)(?:'ll|'re| will| are)? (?:bring|need|have|look|expect)|you(?:'ll| will)? (?:have|need|bring|are)\b|your (?:profile|skills|background|experience|strengths)|who you are|about you|looking for|skills|experience|competenc|tech(?:nology)? stack|expect|person specification|education/i;

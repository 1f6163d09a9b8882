import { type Topic, topics } from "./forbidden_topics.ts";
import { withoutTradeTerms } from "./trade_terms.ts";

/** A topic that a question touches. */
export interface ForbiddenWords {
  /** As it reads after "asks about". */
  readonly topic: string;
  /** The words in the question. */
  readonly words: string;
  /** It asks about the person; otherwise the topic is only mentioned, which some trades must do. */
  readonly personal: boolean;
}

/** Topics that a job interview leaves alone, as far as they are asked about or mentioned; each once. */
export function forbiddenIn(text: string): readonly ForbiddenWords[] {
  const left = withoutTradeTerms(text.replaceAll("’", "'"));
  return topics.flatMap((topic) => {
    const asked = firstOf(left, topic.asked);
    const words = asked ?? firstOf(left, topic.mentioned);
    return words === undefined ? [] : [{ topic: topic.name, words, personal: asked !== undefined }];
  });
}

const compiled = new Map<string, RegExp>();

function firstOf(text: string, patterns: Topic["asked"]): string | undefined {
  for (const pattern of patterns) {
    const regex = compiled.get(pattern) ??
      new RegExp(`\\b(?:${pattern.replace("YOU", toYou).replace("HAVE", doYouHave)})\\b`, "i");
    compiled.set(pattern, regex);
    const match = regex.exec(text);
    if (match) return match[0];
  }
}

const doYouHave = "(?:do you (?:\\w+ )?(?:have|suffer from|live with)|have you (?:ever )?(?:had|got)) (?:\\w+ ){0,3}";
const toYou = "(?:do|did|have|had|are|were|will|would|can|could|has|is) you\\b[^.?!]{0,40}?";

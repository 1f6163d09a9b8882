import type { Answer, Sentence } from "./cover/answer.ts";
import { statements } from "./statements.ts";
import type { Agreement, Grade, StatementGrade } from "./types.ts";

/** The sentence that states a key point best, and how far. */
export interface Stated {
  readonly sentence: Sentence;
  readonly grade: Grade;
}

/**
 * The rules' answers to the statements. They look at the sentences that state a key point and at what stands before
 * them, never at how much else is said: so talk that is added at the end can lower an agreement but raise none.
 */
export function agreementsByRules(answer: Answer, stated: readonly Stated[]): StatementGrade[] {
  const evidence = answer.sentences.filter((sentence) => stated.some((one) => one.sentence === sentence));
  const found = evidence.length === 0 ? {} : agreementsWith(answer, stated, evidence);
  return statements.map(({ id }) => ({ statementId: id, agreement: found[id] ?? "no" }));
}

function agreementsWith(
  { text, sentences }: Answer,
  stated: readonly Stated[],
  evidence: readonly Sentence[],
): Record<string, Agreement> {
  const says = (pattern: RegExp) => evidence.some(({ start, end }) => pattern.test(text.slice(start, end)));
  const first = sentences.findIndex((sentence) => evidence.includes(sentence));
  const plain = evidence.filter(({ manner }) => manner === "said").length;
  const near = sentences.filter((one, i) => [one, sentences[i + 1]].some((s) => s && evidence.includes(s))).length;
  return {
    starts: first < 2 ? "yes" : first < 4 ? "partly" : "no",
    leads: evidence.length > 1 && says(ties) ? "yes" : evidence.length > 1 || says(ties) ? "partly" : "no",
    plain: plain === evidence.length ? "yes" : plain > 0 ? "partly" : "no",
    speaks: stated.some(({ grade }) => grade === "met") ? "yes" : "partly",
    brings: says(ownWords) ? "yes" : "partly",
    stays: near >= sentences.length / 2 ? "yes" : near >= sentences.length / 4 ? "partly" : "no",
  };
}

/** "I" and "we", or a reason: a case of one's own, or thinking of one's own. */
const ownWords = /\b(I|we|my|our|us|because|since|so that|therefore|otherwise|which means|that way)\b/i;
const ties =
  /\b(because|since|so|therefore|first|then|next|after|afterwards|before|finally|once|when|while|if|unless|until|otherwise|instead|but|although|for (example|instance)|such as|like|say|which means|that way|in the end|also)\b/i;

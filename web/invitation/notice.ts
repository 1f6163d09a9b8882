/** What stands on the page before the interview, word for word: its hash is kept with the consent. */
import type { Messages } from "../messages/mod.ts";
import type { NoticeFacts } from "../messages/en/notice.ts";

/** The exact text that was agreed to: version, paragraphs, and both sentences of consent. */
export const noticeText = ({ notice }: Messages, facts: NoticeFacts): string =>
  [notice.version, ...notice.paragraphs(facts), notice.evaluation, notice.recording].join("\n");

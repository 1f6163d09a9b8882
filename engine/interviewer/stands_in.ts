/** Whether a short phrase stands in a text as it is, apart from case, spaces and punctuation. Nothing stands nowhere. */
export const standsIn = (phrase: string, text: string): boolean =>
  plain(phrase) !== "" && ` ${plain(text)} `.includes(` ${plain(phrase)} `);

const plain = (text: string): string => text.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu)?.join(" ") ?? "";

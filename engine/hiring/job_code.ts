/** Letters and digits that nobody mistakes for each other when a code is read out or typed. */
const alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** A six-character code from random bytes; bytes that would favour some letters are passed over. */
export function jobCode(random: Uint8Array): string | undefined {
  const fair = [...random].filter((byte) => byte < 256 - 256 % alphabet.length);
  if (fair.length < 6) return undefined;
  return fair.slice(0, 6).map((byte) => alphabet[byte % alphabet.length]).join("");
}

/** What was typed as a code, made comparable. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");

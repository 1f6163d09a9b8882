/** Escapes what goes into a drawing's words, as the templates do for theirs. */
export const text = (words: string): string => words.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** At most two digits after the point, so that drawings stay small. */
export const short = (value: number): number => Math.round(value * 100) / 100;

/** Keeps a value within 0 and `most`. */
export const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

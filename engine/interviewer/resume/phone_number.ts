/** Finds the phone number of a resume among its other figures: years, dates, postcodes. */
import type { ResumeLine } from "./resume_lines.ts";

/** One that is called a phone number anywhere; else one among the contacts, those with a country's number first. */
export function phoneIn(first: readonly ResumeLine[], all: readonly ResumeLine[]): string | null {
  const called = all.flatMap((line) => label.test(line.text) ? numbersIn(line.text) : []);
  const near = [...first, ...all.slice(0, 15)].flatMap((line) => numbersIn(line.text));
  return called[0] ?? near.find((number) => number.startsWith("+")) ?? near.find((number) => digits(number) >= 9) ??
    null;
}

const label =
  /(?<![\p{L}])(?:phone|tel|telephone|telefon|telefonnummer|fon|mobile?|mobil|handy|cell|téléphone|portable|teléfono|móvil|telefone|celular|telemóvel|cellulare|telefoon|gsm|[tmp](?=\s?[.:]))(?![\p{L}])/iu;

function numbersIn(line: string): string[] {
  return (line.match(/(?<![\p{L}\p{N}@/])\+?\(?\d[\d\s()./–-]{5,20}\d(?![\p{L}\p{N}@])/gu) ?? [])
    .map((number) => number.trim())
    .filter((number) => digits(number) >= 7 && digits(number) <= 15 && !isDate(number));
}

const digits = (text: string) => text.replace(/\D/g, "").length;

/** Two years, or two months with their years, or a day. */
const isDate = (text: string) =>
  /^(?:\d{1,2}[./-])?(?:19|20)\d\d\s*[–-]\s*(?:\d{1,2}[./-])?(?:19|20)\d\d$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^(?:19|20)\d\d-\d\d-\d\d/
    .test(text);

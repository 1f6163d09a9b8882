/** Dates, numbers and lists as people read them. Times come in milliseconds UTC and are shown in the given zone. */

/** "Tue 24 Nov, 14:05" */
export const moment = (at: number, zone = "UTC", language = "en-GB"): string =>
  `${day(at, zone, language)}, ${hour(at, zone, language)}`;

/** "Tue 24 Nov" */
export const day = (at: number, zone = "UTC", language = "en-GB"): string =>
  format(language, { weekday: "short", day: "numeric", month: "short", timeZone: zone }).format(at).replace(",", "");

/** "24 Nov 2026", where the year matters. */
export const date = (at: number, zone = "UTC", language = "en-GB"): string =>
  format(language, { day: "numeric", month: "short", year: "numeric", timeZone: zone }).format(at);

/** "14:05" */
export const hour = (at: number, zone = "UTC", language = "en-GB"): string =>
  format(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone }).format(at);

/** The same for machines, as `<time datetime="…">` wants it. */
export const iso = (at: number): string => new Date(at).toISOString();

/** How long something waits: "just now", "12 min", "5 h", "3 days". */
export function since(at: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return count(Math.floor(minutes / 1440), "day");
}

/** Seconds of sound as "4:12"; an hour and more as "1:02:09". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** "1,204" */
export const number = (value: number, language = "en-GB"): string => numbers(language, {}).format(value);

/** A share of 1 as "37 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "1 answer", "8 answers", "2 replies": the plural takes an s unless it is given. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** "Deepgram, Whisper and Groq" */
export const list = (things: readonly string[], language = "en-GB"): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(things);

/** "31 KB", "4.2 MB": in thousands, as browsers and disks count. */
export function size(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// Making a format costs some 90 µs, using one costs 1: a table of 500 rows asks for the same one 500 times.
const kept = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
const once = <F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F => {
  const found = kept.get(key) as F | undefined ?? make();
  kept.set(key, found);
  return found;
};
const format = (language: string, options: Intl.DateTimeFormatOptions) =>
  once(`${language}${Object.values(options)}`, () => new Intl.DateTimeFormat(language, options));
const numbers = (language: string, options: Intl.NumberFormatOptions) =>
  once(language, () => new Intl.NumberFormat(language, options));

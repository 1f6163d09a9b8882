/** The words in which resumes write dates, in English, German, French, Spanish, Portuguese, Polish, Italian and Dutch. */

/** By month, 1 to 12: its names and their short forms. */
const months: readonly string[] = [
  "january jan januar jänner janvier janv enero ene janeiro styczeń stycznia sty gennaio gen januari",
  "february feb februar février févr fév fevrier febrero fevereiro fev luty lutego lut febbraio februari",
  "march mar märz mär maerz mrz mars marzo março marco marzec marca maart mrt",
  "april apr avril avr abril abr kwiecień kwietnia kwi aprile",
  "may mai mayo maio maj maja maggio mag mei",
  "june jun juni juin junio junho czerwiec czerwca cze giugno giu",
  "july jul juli juillet juil julio julho lipiec lipca lip luglio lug",
  "august aug août aout agosto ago sierpień sierpnia sie augustus",
  "september sept sep septembre septiembre setiembre setembro set wrzesień września wrz settembre",
  "october oct oktober okt octobre octubre outubro out październik października paź ottobre ott",
  "november nov novembre noviembre novembro listopad listopada lis",
  "december dec dezember dez décembre déc decembre diciembre dic dezembro grudzień grudnia gru dicembre",
];

const numbers = new Map(months.flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)));

/** Any of their names, for a pattern; the longest first. */
export const monthWords = [...numbers.keys()].sort((one, other) => other.length - one.length).join("|");

/** The number of a month by its name; null for any other word. */
export const monthNamed = (word: string): number | null => numbers.get(word.toLowerCase()) ?? null;

/** Until this day. */
export const openWords =
  "present|now|today|current|currently|ongoing|date|heute|jetzt|aktuell|laufend|dato|aujourd['’]hui|présent|actuel|ce jour|" +
  "actualidad|actual|actualmente|presente|hoy|atual|hoje|obecnie|teraz|dziś|dzisiaj|nadal|oggi|attuale|heden|nu";

export const untilWords =
  "to|until|till|through|bis|bis einschließlich|zum|à|au|jusqu['’]à|a|al|hasta|até|ate|do|fino a|tot";

export const sinceWords = "since|seit|depuis|desde|od|dal|sinds|from|ab|from the year";

/** What may stand before a year instead of a month. */
export const seasonWords =
  "spring|summer|autumn|fall|winter|early|mid|late|end of|q[1-4]|frühjahr|sommer|herbst|anfang|mitte|ende|ws|ss|wise|sose";

/** The words by which a job's title, a company and a place of study are told, in the languages of the headings. */

const titles =
  "developers?|engineers?|programmers?|architects?|administrators?|analysts?|scientists?|designers?|managers?|consultants?|advis[eo]rs?|leads?|heads?|" +
  "directors?|officers?|presidents?|founders?|co-?founders?|owners?|interns?|internship|trainees?|apprentices?|assistants?|associates?|specialists?|" +
  "coordinators?|technicians?|testers?|researchers?|lecturers?|teachers?|tutors?|professors?|nurses?|doctors?|physicians?|accountants?|auditors?|" +
  "controllers?|buyers?|sales|representatives?|agents?|clerks?|cashiers?|cooks?|chefs?|drivers?|writers?|editors?|journalists?|translators?|" +
  "supervisors?|operators?|mechanics?|electricians?|planners?|strategists?|recruiters?|trainers?|coach|scrum master|product owner|freelancers?|" +
  "ceo|cto|cfo|coo|cio|vp|sre|sdet|qa|devops|dba|swe|working student|student assistant|" +
  "\\p{L}*entwickler(?:in)?|\\p{L}*ingenieur(?:in)?|\\p{L}*informatiker(?:in)?|\\p{L}*berater(?:in)?|\\p{L}*leit(?:er|erin|ung)|\\p{L}*leiter(?:in)?|" +
  "werkstudent(?:in)?|praktikant(?:in)?|praktikum|auszubildende[rn]?|\\p{L}*mitarbeiter(?:in)?|sachbearbeiter(?:in)?|geschäftsführer(?:in)?|" +
  "\\p{L}*administrator(?:in)?|\\p{L}*architekt(?:in)?|\\p{L}*analyst(?:in)?|hilfskraft|\\p{L}*kauf(?:frau|mann)|\\p{L}*lehrer(?:in)?|\\p{L}*pfleger(?:in)?|" +
  "développeu(?:r|se)|ingénieure?|chef(?:fe)? de projet|responsable|stagiaire|technicien(?:ne)?|chargée? d[e'’]\\S*|directeur|directrice|" +
  "desarrollador(?:a)?|ingenier[oa]|programador(?:a)?|analista|consultor(?:a)?|becari[oa]|jef[ea]|técnico|" +
  "desenvolvedor(?:a)?|engenheir[oa]|estagiári[oa]|gerente|coordenador(?:a)?|" +
  "programist[ka]a?|inżynier|deweloper|analityk|kierownik|specjalist[ka]a?|stażyst[ka]a?|młodszy|starszy|" +
  "sviluppat(?:ore|rice)|ingegnere|responsabile|ontwikkelaar|beheerder|medewerker|stagiair";
const titlePattern = new RegExp(`(?<![\\p{L}])(?:${titles})(?![\\p{L}])`, "iu");

export const hasTitle = (words: string) => titlePattern.test(words);

const companyPattern =
  /(?<![\p{L}])(?:gmbh|mbh|ag|kg|ohg|ug|se|e\.\s?v\.|inc|llc|ltd|limited|plc|corp|corporation|company|co\.|group|gruppe|holding|s\.?a\.?s?|s\.?l\.?|s\.?r\.?l\.?|sp\. z o\.?\s?o\.?|b\.?v\.?|n\.?v\.?|oy|ab|a\/s|aps|labs?|studios?|technologies|solutions|systems|software|consulting|bank|university|universität|hospital|klinik|institut|institute|agency|agentur|ventures|partners)\.?(?![\p{L}])/iu;

export const isCompany = (words: string) => companyPattern.test(words) && !hasTitle(words.replace(companyPattern, ""));

const schoolPattern =
  /(?<![\p{L}])(?:universit\p{L}*|uniwersytet\p{L}*|universidad\p{L}*|hochschule|\p{L}*hochschule|fachhochschule|college|\p{L}*schule|school|institut\p{L}*|polite\p{L}*|polyte\p{L}*|politech\p{L}*|academy|akademi\p{L}*|académie|faculty|gymnasium|lyc[ée]+e?|école|escuela|escola|facult[eé]|berufskolleg|tu|fh|th|hs|eth|epfl|mit|ucl|agh|kit|lmu|rwth|lse)(?![\p{L}])/iu;

export const isSchool = (words: string) => schoolPattern.test(words);

/** Neither title nor company: how, or from where, one worked. */
export const isManner = (words: string) =>
  /^(?:full[- ]?time|part[- ]?time|remote|hybrid|on-?site|contract|permanent|temporary|vollzeit|teilzeit|befristet|unbefristet|home ?office|freelance|self-employed|selbst(?:st)?ändig|freiberuflich|\d+ \p{L}+|\(.*\))$/iu
    .test(words.trim());

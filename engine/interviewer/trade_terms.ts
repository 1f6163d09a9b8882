/** Takes out terms of a trade that only look like a private topic, e.g. "child process" and "race condition". */
export const withoutTradeTerms = (text: string): string =>
  terms.reduce((left, term) => left.replace(term, " … "), text);

const inCode =
  "process(?:es)?|class(?:es)?|component|element|node|record|row|table|task|directory|folder|window|theme|" +
  "account|company|span|selector|route|key|scope|thread|workflow";

const terms: readonly RegExp[] = [
  new RegExp(`\\b(?:child|parent)(?:ren)?[\\s-](?:${inCode})s?\\b`, "gi"),
  /\brace[\s-](?:conditions?|hazards?)\b|\bdata[\s-]races?\b/gi,
  /\bhealth[\s-]?(?:checks?|checking|probes?|endpoints?|status|metrics?|care|and safety|data|apps?|services?)\b/gi,
  /\b(?:service|system|cluster|database|code|project|team|business|account)(?:'s)?\s+health\b/gi,
  /\b(?:react|cloud)[\s-]native\b|\bnative[\s-](?:apps?|modules?|code|mobile|ads?|sql|quer(?:y|ies))\b/gi,
  /\b(?:union|sum)[\s-](?:types?|quer(?:y|ies)|find|all|select|operators?)\b|\b(?:disjoint|tagged|sql)[\s-]unions?\b/gi,
  /\bdisabled?\s+(?:buttons?|fields?|features?|controls?|inputs?|states?|accounts?|flags?|options?|users?|people|guests?)\b/gi,
  /\b(?:users?|people|customers?|patients?|students?|clients?|residents?|guests?|visitors?|pupils?|child|children|person|colleagues?|some(?:one|body)|any(?:one|body)) (?:with|who have) (?:an? )?(?:\w+ )?disabilit(?:y|ies)\b/gi,
  /\b(?:cross|same)[\s-]origins?\b|\borigin (?:server|header|branch)s?\b/gi,
  /\b(?:cache|max|data|page|record|index)[\s-]age\b|\bfont[\s-]famil(?:y|ies)\b|\b(?:product|column) famil(?:y|ies)\b/gi,
  /\boffice politics\b|\bthird[\s-]part(?:y|ies)\b/gi,
];

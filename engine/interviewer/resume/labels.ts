/** Forms put a word before each answer: `Position: Engineer`. The answer is what counts. */
const labels =
  "dates?(?: \\(from ?[-–] ?to\\))?|period|from|duration|occupation(?: or position held)?|position(?: held)?|job title|title|role|" +
  "(?:name (?:and address )?of )?(?:employer|organi[sz]ation)(?: providing education and training)?|company|title of qualification(?: awarded)?|" +
  "qualification|degree|institution|university|school|main activities(?: and responsibilities)?|responsibilities|location|" +
  "zeitraum|tätigkeit|arbeitgeber|firma|unternehmen|abschluss|hochschule|poste|entreprise|employeur|empresa|cargo|puesto|stanowisko|firma";
const label = new RegExp(`^(?:${labels})\\s*[:\\t]\\s*`, "i");
const alone = new RegExp(`^(?:${labels})\\s*:?$`, "i");

export const withoutLabel = (line: string) => alone.test(line) ? "" : line.replace(label, "");

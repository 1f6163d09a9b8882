/** Whether a line of a resume is about work that one can ask about, and about nothing private. */
export function isAskable(line: string): boolean {
  const words = line.split(/\s+/).length;
  return words >= 4 && words <= 60 && !reach.test(line) && !privateWords.test(line);
}

/** Ways to reach somebody. */
const reach = /@|https?:|www\.|\+?\d[\d\s()./-]{8,}\d/;

/**
 * What may not be asked about (see `forbidden_topics.ts`), in the words in which resumes mention it, with schools and
 * breaks: a question about them would touch origin, family or health.
 */
const privateWords =
  /(?<!\p{L})(?:born|birth\p{L}*|age[ds]?|years? old|marri\p{L}+|single (?:mother|father|parent)|divorced|spouse|wife|husband|famil\p{L}+|child(?:ren|care)?|kids?|parent(?:s|al|ing)?|maternity|paternity|pregnan\p{L}+|religi\p{L}+|church|mosque|synagogue|christian|muslim|jewish|national(?:ity)?|citizen\p{L}*|visa|ethnic\p{L}*|disab\p{L}+|illness|sick\p{L}*|health (?:reasons|condition)|(?:trade|labou?r|workers?) union|political party|gap|career break|sabbatical|unemploy\p{L}*|laid off|dismissed|military|army|salary|home address|gender|lgbt\p{L}*|school|university|college|geboren|geburt\p{L}*|alter|verheiratet|ledig|geschieden|familie\p{L}*|kind(?:er)?|elternzeit|mutterschutz|schwanger\p{L}*|religi\p{L}*|kirche\p{L}*|staatsangehörigkeit|behinder\p{L}*|krank(?:heit|gemeldet)?\p{L}*|gewerkschaft\p{L}*|politische\p{L}* partei|arbeitslos\p{L}*|arbeitssuchend|wehrdienst|bundeswehr|zivildienst|gehalt|anschrift|schule|universität|hochschule)(?!\p{L})/iu;

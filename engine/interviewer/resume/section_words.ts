/** The words over the parts of a resume, in English, German, French, Spanish, Portuguese, Polish, Italian and Dutch. */
export type SectionKind = "summary" | "contact" | "work" | "education" | "skills" | "projects" | "other";

const headings: Readonly<Record<SectionKind, string>> = {
  summary:
    "(?:(?:professional|personal|career|executive) )?(?:summary|profile|statement|objective)|about(?: me)?|profil|kurzprofil|" +
    "persönliches profil|über mich|zusammenfassung|profil professionnel|à propos(?: de moi)?|résumé professionnel|perfil(?: profesional| profissional)?|" +
    "sobre mí|resumen|resumo|sobre mim|podsumowanie(?: zawodowe)?|o mnie|profil zawodowy|profilo|chi sono|profiel|over mij",
  contact:
    "(?:contact|personal)(?: (?:details|information|info|data))?|details|kontakt(?:daten)?|persönliche daten|persönliche angaben|" +
    "coordonnées|informations personnelles|contacto|datos (?:personales|de contacto)|contato|dados pessoais|dane (?:osobowe|kontaktowe)|" +
    "contatti|dati personali|contactgegevens|personalia",
  work:
    "(?:(?:relevant|selected|other|previous|further) )?(?:(?:professional|work(?:ing)?|employment|career|industry|job) )?(?:experiences?|history|background)|" +
    "employment|career|work|positions? held|berufserfahrung|beruflicher werdegang|berufspraxis|beruflicher hintergrund|werdegang|praxiserfahrung|" +
    "berufliche (?:erfahrung|stationen|tätigkeiten?)|praktische erfahrung|praktika|internships?|expériences?(?: professionnelles?)?|parcours professionnel|" +
    "experiencia(?: (?:laboral|profesional))?|experiência(?: profissional)?|doświadczenie(?: zawodowe)?|historia zatrudnienia|" +
    "esperienz[ae](?: (?:professionali?|lavorativ[ae]))?|werkervaring|carrière",
  education:
    "(?:education|academic|educational)(?: (?:and|&) (?:training|qualifications|certifications?))?(?: (?:background|history|qualifications))?|" +
    "qualifications|studies|degrees?|ausbildung|bildung(?:sweg)?|studium|schulbildung|akademische(?:r)? (?:ausbildung|werdegang)|" +
    "(?:aus|hochschul)bildung und (?:studium|weiterbildung)|studium und ausbildung|ausbildung und studium|schule und studium|" +
    "formations?|études|diplômes|formation académique|formación(?: académica)?|educación|estudios|formação(?: académica| acadêmica)?|educação|" +
    "wykształcenie|edukacja|istruzione(?: e formazione)?|formazione|opleiding(?:en)?",
  skills:
    "(?:(?:technical|core|key|hard|it|professional|main|programming|computer) )*(?:skills?|competenc(?:ies|es)|technologies|tech(?:nology)? stack|stack|expertise|tools|strengths|proficiencies)" +
    "(?: (?:and|&) (?:skills?|tools|technologies|competenc(?:ies|es)|expertise|abilities))?|skill set|technical (?:knowledge|proficiency|summary)|areas of expertise|toolbox|" +
    "(?:fachliche |technische |it-?|edv-?)?(?:kenntnisse|fähigkeiten|kompetenzen|fertigkeiten)(?: und (?:kenntnisse|fähigkeiten|kompetenzen|fertigkeiten))?|technologien|" +
    "compétences(?: (?:techniques|clés|informatiques))?|habilidades|competencias(?: técnicas)?|conocimientos(?: técnicos)?|competências(?: técnicas)?|" +
    "umiejętności(?: techniczne)?|competenze(?: tecniche)?|vaardigheden",
  projects:
    "(?:(?:selected|personal|side|key|open[- ]source|academic|own|relevant) )*projects?(?: experience)?|open[- ]source(?: (?:work|contributions))?|portfolio|" +
    "(?:eigene |ausgewählte |private )?projekte?|projekterfahrung|projets?(?: personnels)?|proyectos?(?: personales)?|projetos?(?: pessoais)?|projekty|progetti|projecten",
  other:
    "(?:spoken |foreign )?languages?|sprach(?:en|kenntnisse)|fremdsprachen|langues|idiomas|języki(?: obce)?|lingue|talen|" +
    "interests?|hobbies(?: (?:and|&) interests)?|interessen|hobbys|zainteresowania|centres d['’]intérêt|intereses|interesses|interessi|" +
    "certifi(?:cations?|cates)|licen[cs]es(?: (?:and|&) certifications)?|zertifi(?:kate|zierungen)|weiterbildung(?:en)?|fortbildung(?:en)?|courses|training|certificats|certificaciones|" +
    "certificados|certyfikaty|kursy|awards?(?: (?:and|&) honou?rs)?|honou?rs|achievements|auszeichnungen|publications?|publikationen|talks|vorträge|" +
    "volunteer(?:ing)?(?: (?:work|experience))?|ehrenamt(?:liches engagement)?|engagement|bénévolat|voluntariado|wolontariat|references?|referenzen|" +
    "références|referencias|referências|additional(?: information)?|miscellaneous|sonstiges|memberships|mitgliedschaften|patents|rodo|klauzula",
};

const patterns = Object.entries(headings).map(([kind, words]) =>
  [kind as SectionKind, new RegExp(`^(?:${words})$`, "iu")] as const
);

/** Which part these words stand over; null for words that are no heading. `A & B` counts by its first half that is known. */
export function sectionNamed(words: string): SectionKind | null {
  const bare = words.replace(/[:：]\s*$/, "").replace(/^[\d.\s]+(?=\p{L})/u, "").replace(/\s+/g, " ").trim();
  const whole = patterns.find(([, pattern]) => pattern.test(bare))?.[0];
  if (whole) return whole;
  const halves = bare.split(/\s*(?:&|\/|,|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b)\s*/i);
  if (halves.length !== 2) return null;
  const kinds = halves.map((half) => patterns.find(([, pattern]) => pattern.test(half))?.[0]);
  return kinds.every(Boolean) ? kinds[0] ?? null : null;
}

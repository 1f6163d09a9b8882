import type { MadeResume } from "./made_resume.ts";

export const inOtherLanguages: readonly MadeResume[] = [
  {
    id: "French",
    text: `Joana Reis
Développeuse full-stack
Lyon – joana.reis@example.fr – 06 12 34 56 78

PROFIL
Sept ans d'expérience dans le commerce en ligne.

EXPÉRIENCES PROFESSIONNELLES

Développeuse full-stack – Atelier Nuage, Lyon
mars 2020 – aujourd'hui
• Refonte du panier en React et Node.js
• Mise en place de l'intégration continue

Développeuse web – Studio Bleu, Grenoble
septembre 2016 – février 2020
• Développement de sites en PHP et Symfony

FORMATION

Master Informatique, Université Lyon 1
2014 – 2016

COMPÉTENCES
React, Node.js, TypeScript, PHP, Symfony, MySQL, Docker

LANGUES
Français, portugais, anglais`,
    expected: {
      name: "Joana Reis",
      email: "joana.reis@example.fr",
      phone: "06 12 34 56 78",
      titles: ["Développeuse full-stack", "Développeuse web"],
      companies: ["Atelier Nuage", "Studio Bleu"],
      dates: [["2020-03", ""], ["2016-09", "2020-02"]],
      degrees: ["Master"],
      schools: ["Université Lyon 1"],
      skills: ["React", "Node.js", "TypeScript", "PHP", "Symfony", "MySQL", "Docker"],
    },
  },
  {
    id: "Polish",
    text: `Tomasz Wilk
Programista Java
tel. 601 222 333, tomasz@wilk.example

Doświadczenie zawodowe

wrzesień 2019 – obecnie
Starszy programista Java
Zielony Bank S.A., Warszawa
- Rozwój systemu płatności w Javie i Springu
- Migracja do Kubernetes

lipiec 2016 – sierpień 2019
Młodszy programista
Krakus Soft sp. z o.o., Kraków
- Utrzymanie aplikacji w Javie

Wykształcenie
2011 – 2016 Politechnika Warszawska, magister inżynier, Informatyka

Umiejętności
Java, Spring, Hibernate, Kubernetes, Oracle, Git

Języki
polski, angielski C1`,
    expected: {
      name: "Tomasz Wilk",
      email: "tomasz@wilk.example",
      phone: "601 222 333",
      titles: ["Starszy programista Java", "Młodszy programista"],
      companies: ["Zielony Bank S.A.", "Krakus Soft sp. z o.o."],
      dates: [["2019-09", ""], ["2016-07", "2019-08"]],
      degrees: ["magister inżynier"],
      schools: ["Politechnika Warszawska"],
      skills: ["Java", "Spring", "Hibernate", "Kubernetes", "Oracle", "Git"],
    },
  },
];

import type { MadeResume } from "./made_resume.ts";

export const inGerman: readonly MadeResume[] = [
  {
    id: "Lebenslauf in a table, dates at the left",
    text: `Lebenslauf

Persönliche Daten
Name:	Lena Vogt
Telefon:	0151 / 234 567 89
E-Mail:	lena.vogt@example.de

Berufserfahrung
04/2019 – heute	Softwareentwicklerin
Feldmann GmbH, Köln
• Entwicklung von REST-Schnittstellen mit Java und Spring Boot
• Einführung von automatischen Tests mit JUnit
10/2016 – 03/2019	Junior-Entwicklerin
Rheintal Logistik AG, Bonn
• Pflege der Lagerverwaltung in Java und Oracle

Ausbildung
2013 – 2016	B.Sc. Informatik
Technische Hochschule Köln
2005 – 2013	Abitur
Goethe-Gymnasium Bonn

Kenntnisse
Java, Spring Boot, SQL, Oracle, JUnit, Git, Docker

Sprachen
Deutsch (Muttersprache), Englisch (fließend)`,
    expected: {
      name: "Lena Vogt",
      email: "lena.vogt@example.de",
      phone: "0151 / 234 567 89",
      titles: ["Softwareentwicklerin", "Junior-Entwicklerin"],
      companies: ["Feldmann GmbH", "Rheintal Logistik AG"],
      dates: [["2019-04", ""], ["2016-10", "2019-03"]],
      degrees: ["B.Sc.", "Abitur"],
      schools: ["Technische Hochschule Köln", "Goethe-Gymnasium Bonn"],
      skills: ["Java", "Spring Boot", "SQL", "Oracle", "JUnit", "Git", "Docker"],
    },
  },
  {
    id: "seit, bis heute, Diplom",
    text: `Tomasz Wilk
Projektleiter
Mobil: +49 170 9876543 | E-Mail: t.wilk@example.com

BERUFLICHER WERDEGANG

Projektleiter bei Nordlicht Energie GmbH
seit Januar 2018
- Leitung eines Teams von neun Personen
- Planung und Bau von drei Windparks mit MS Project

Ingenieur bei Hansen & Partner
März 2011 bis Dezember 2017
- Auslegung von Fundamenten mit AutoCAD

STUDIUM

Diplom-Ingenieur (FH), Hochschule Bremen
2006 bis 2011

FÄHIGKEITEN
Projektmanagement, MS Project, AutoCAD, SAP`,
    expected: {
      name: "Tomasz Wilk",
      email: "t.wilk@example.com",
      phone: "+49 170 9876543",
      titles: ["Projektleiter", "Ingenieur"],
      companies: ["Nordlicht Energie GmbH", "Hansen & Partner"],
      dates: [["2018-01", ""], ["2011-03", "2017-12"]],
      degrees: ["Diplom-Ingenieur (FH)"],
      schools: ["Hochschule Bremen"],
      skills: ["Projektmanagement", "MS Project", "AutoCAD", "SAP"],
    },
  },
];

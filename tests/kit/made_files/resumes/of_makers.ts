import type { MadeResume } from "./made_resume.ts";

/** People who run machines, write firmware, or study. */
export const ofMakers: readonly MadeResume[] = [
  {
    id: "German with prose, no items",
    text: `Tomasz Wilk
Musterweg 4, 50667 Köln
0221 / 99 88 77
tomasz.wilk@example.de

Kurzprofil
Systemadministrator mit Schwerpunkt Linux und Automatisierung.

Beruflicher Werdegang

07/2019 bis heute
Systemadministrator, Domblick IT GmbH, Köln
Betrieb von 200 Servern unter Debian. Automatisierung mit Ansible und Terraform.
Aufbau der Überwachung mit Prometheus.

08/2015 bis 06/2019
IT-Administrator, Stadtwerke Rheinfeld
Betreuung von 300 Arbeitsplätzen unter Windows.

Ausbildung

08/2012 bis 07/2015
Ausbildung zum Fachinformatiker, Berufskolleg Köln

IT-Kenntnisse
Linux (sehr gut), Ansible (sehr gut), Terraform (gut), Windows Server, Prometheus, Bash`,
    expected: {
      name: "Tomasz Wilk",
      email: "tomasz.wilk@example.de",
      phone: "0221 / 99 88 77",
      titles: ["Systemadministrator", "IT-Administrator"],
      companies: ["Domblick IT GmbH", "Stadtwerke Rheinfeld"],
      dates: [["2019-07", ""], ["2015-08", "2019-06"]],
      degrees: ["Ausbildung"],
      schools: ["Berufskolleg Köln"],
      skills: ["Linux", "Ansible", "Terraform", "Windows Server", "Prometheus", "Bash", "Debian"],
    },
  },
  {
    id: "no headings over jobs but one, freelance between",
    text: `MIRA OKAFOR — Software Engineer
E: mira@example.io   T: 07700 900 456   W: https://okafor.example

Key Skills
Rust, C++, Linux, Embedded systems, CAN bus

Employment History

Embedded Engineer
Pinecone Robotics (Bristol, UK)
01.2022 - 12.2024
Wrote motor control in Rust; moved the old C++ code over step by step.

Freelance Developer
06.2020 - 12.2021
Small firmware jobs for farms.

Firmware Engineer
Tern Instruments (Bath, UK)
09.2016 - 05.2020
Drivers for pressure sensors in C++.

Qualifications
MEng Electronic Engineering, University of Bristol, 2012-2016`,
    expected: {
      name: "Mira Okafor",
      email: "mira@example.io",
      phone: "07700 900 456",
      titles: ["Embedded Engineer", "Freelance Developer", "Firmware Engineer"],
      companies: ["Pinecone Robotics", "Tern Instruments"],
      dates: [["2022-01", "2024-12"], ["2020-06", "2021-12"], ["2016-09", "2020-05"]],
      degrees: ["MEng"],
      schools: ["University of Bristol"],
      skills: ["Rust", "C++", "Linux", "Embedded systems", "CAN bus"],
    },
  },
  {
    id: "a student's, projects first",
    text: `Joana Reis
joana.reis@example.edu | 555-014-2233 | github.com/joanareis

Education
University of Washington, Seattle
Bachelor of Science in Computer Science	Expected June 2026
Relevant coursework: Algorithms, Databases, Operating Systems

Projects
Campus Map (2024)
- Walking routes for wheelchairs, in React Native and Node.js
Chess Engine
- Alpha-beta search in C++

Experience
Teaching Assistant, Intro to Databases	Sep 2024 – Jun 2025
- Held weekly labs for 30 students
Software Engineering Intern, Puget Software	Jun 2024 – Aug 2024
- Added search with PostgreSQL to the help pages

Technical Skills
Languages: Java, Python, C++, SQL
Web: React, Node.js`,
    expected: {
      name: "Joana Reis",
      email: "joana.reis@example.edu",
      phone: "555-014-2233",
      titles: ["Teaching Assistant", "Software Engineering Intern"],
      companies: ["Puget Software"],
      dates: [["2024-09", "2025-06"], ["2024-06", "2024-08"]],
      degrees: ["Bachelor of Science"],
      schools: ["University of Washington"],
      skills: ["Java", "Python", "C++", "SQL", "React", "Node.js", "React Native", "PostgreSQL"],
    },
  },
];

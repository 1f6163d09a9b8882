import type { MadeResume } from "./made_resume.ts";

export const ofMoreShapes: readonly MadeResume[] = [
  {
    id: "company and place first, title and dates below",
    text: `LENA VOGT
lena@vogt.example • (555) 010-4477 • Portland, OR

PROFESSIONAL SUMMARY
Product manager with a background in operations.

PROFESSIONAL EXPERIENCE

BRIGHTWATER HEALTH, Portland, OR
Senior Product Manager, 2020-Present
• Launched online booking for 60 clinics
• Defined metrics with the data team

CEDAR LOGISTICS, Seattle, WA
Product Manager, 2017-2020
• Owned the driver app

Operations Analyst, 2014-2017
• Mapped delivery routes in SQL and Tableau

EDUCATION
BA, Economics, Reed College, 2014

SKILLS & TOOLS
SQL, Tableau, Jira, Figma, Roadmapping, A/B testing`,
    expected: {
      name: "Lena Vogt",
      email: "lena@vogt.example",
      phone: "(555) 010-4477",
      titles: ["Senior Product Manager", "Product Manager", "Operations Analyst"],
      companies: ["BRIGHTWATER HEALTH", "CEDAR LOGISTICS", "CEDAR LOGISTICS"],
      dates: [["2020", ""], ["2017", "2020"], ["2014", "2017"]],
      degrees: ["BA"],
      schools: ["Reed College"],
      skills: ["SQL", "Tableau", "Jira", "Figma", "Roadmapping", "A/B testing"],
    },
  },
  {
    id: "labels for everything",
    text: `PERSONAL INFORMATION
Name: Ahmed Salah
Telephone: +966 55 123 4567
E-mail: a.salah@example.org

WORK EXPERIENCE
Dates: 03/2018 – 06/2023
Occupation or position held: Civil Engineer
Name of employer: Dune Construction Co.
Main activities: Site supervision of two bridges

Dates: 2014 – 2018
Occupation or position held: Site Engineer
Name of employer: Oasis Builders
Main activities: Quantity surveys

EDUCATION AND TRAINING
Dates: 2009 – 2014
Title of qualification awarded: Bachelor of Engineering
Name of organisation: Alexandria University

TECHNICAL SKILLS
AutoCAD, Revit, Primavera`,
    expected: {
      name: "Ahmed Salah",
      email: "a.salah@example.org",
      phone: "+966 55 123 4567",
      titles: ["Civil Engineer", "Site Engineer"],
      companies: ["Dune Construction Co.", "Oasis Builders"],
      dates: [["2018-03", "2023-06"], ["2014", "2018"]],
      degrees: ["Bachelor of Engineering"],
      schools: ["Alexandria University"],
      skills: ["AutoCAD", "Revit", "Primavera"],
    },
  },
  {
    id: "short months with apostrophes, slashes between parts",
    text: `Priya Raman / Data Engineer
priya@example.net / +44 20 7946 0000

TECH STACK
Python / Airflow / dbt / Snowflake / Terraform

CAREER HISTORY

Data Engineer / Larkspur Energy / Oct '21 – now
- Meter readings of 900,000 homes into Snowflake, hourly
- dbt models with tests; on call every fourth week

BI Developer / Foxglove Retail / Aug '18 – Sep '21
- Dashboards in Looker

EDUCATION
MSc Data Science / University of Bath / 2017 – 2018
BSc Physics / University of Bath / 2014 – 2017`,
    expected: {
      name: "Priya Raman",
      email: "priya@example.net",
      phone: "+44 20 7946 0000",
      titles: ["Data Engineer", "BI Developer"],
      companies: ["Larkspur Energy", "Foxglove Retail"],
      dates: [["2021-10", ""], ["2018-08", "2021-09"]],
      degrees: ["MSc", "BSc"],
      schools: ["University of Bath", "University of Bath"],
      skills: ["Python", "Airflow", "dbt", "Snowflake", "Terraform"],
    },
  },
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

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
];

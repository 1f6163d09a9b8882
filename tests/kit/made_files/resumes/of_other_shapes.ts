import type { MadeResume } from "./made_resume.ts";

export const ofOtherShapes: readonly MadeResume[] = [
  {
    id: "several jobs at one company",
    text: `Mira Okafor
mira@okafor.example
+44 7700 900123

Employment

Quayside Bank, London
Engineering Manager	2021 - present
• Leads three teams that run the card platform
Staff Engineer	2018 - 2021
• Designed the ledger in Java and Kafka
Software Engineer	2015 - 2018
• Wrote fraud rules in Java

Education

2011 - 2015: Bachelor of Engineering, Imperial College London

Core Competencies
Java | Kafka | Leadership | System Design | AWS`,
    expected: {
      name: "Mira Okafor",
      email: "mira@okafor.example",
      phone: "+44 7700 900123",
      titles: ["Engineering Manager", "Staff Engineer", "Software Engineer"],
      companies: ["Quayside Bank", "Quayside Bank", "Quayside Bank"],
      dates: [["2021", ""], ["2018", "2021"], ["2015", "2018"]],
      degrees: ["Bachelor of Engineering"],
      schools: ["Imperial College London"],
      skills: ["Java", "Kafka", "Leadership", "System Design", "AWS"],
    },
  },
  {
    id: "jobs as a list, no items",
    text: `Joana Reis
joana@reis.example | 912 000 111 222

About me
Accountant who automates what repeats itself.

Career
- 01/2022 – today: Senior Accountant, Vale & Filhos Lda
- 06/2017 – 12/2021: Accountant, Douro Wines
- 2015 – 2017: Trainee, Contas Claras

Studies
- 2012 – 2015: BA Accounting and Finance, Universidade do Minho

Tools
SAP, Excel (advanced), Python (basic), Power BI`,
    expected: {
      name: "Joana Reis",
      email: "joana@reis.example",
      phone: "912 000 111 222",
      titles: ["Senior Accountant", "Accountant", "Trainee"],
      companies: ["Vale & Filhos Lda", "Douro Wines", "Contas Claras"],
      dates: [["2022-01", ""], ["2017-06", "2021-12"], ["2015", "2017"]],
      degrees: ["BA"],
      schools: ["Universidade do Minho"],
      skills: ["SAP", "Excel", "Python", "Power BI"],
    },
  },
  {
    id: "title — company with the dates in brackets",
    text: `AHMED SALAH
Mobile Developer
Email ahmed@salah.example
Mobile +971 50 123 4567

OBJECTIVE
Looking for a team that ships small and often.

WORK EXPERIENCE
Mobile Developer — Palmtree Apps (March 2019 - Present)
* Ships a Kotlin and Swift app with 2 million users
* Replaced the home-made sync with GraphQL
Android Developer — Sandstone Digital (Jan. 2016 - Feb. 2019)
* Wrote Java modules and moved them to Kotlin

EDUCATION
B.Tech in Information Technology, Ain Shams University, 2015

TECHNICAL SKILLS
Kotlin, Java, Swift, C++, C#, .NET, GraphQL, Firebase, CI/CD`,
    expected: {
      name: "Ahmed Salah",
      email: "ahmed@salah.example",
      phone: "+971 50 123 4567",
      titles: ["Mobile Developer", "Android Developer"],
      companies: ["Palmtree Apps", "Sandstone Digital"],
      dates: [["2019-03", ""], ["2016-01", "2019-02"]],
      degrees: ["B.Tech"],
      schools: ["Ain Shams University"],
      skills: ["Kotlin", "Java", "Swift", "C++", "C#", ".NET", "GraphQL", "Firebase", "CI/CD"],
    },
  },
  {
    id: "prose below jobs, wrapped items, projects",
    text: `Priya Raman
priya.raman@example.org · +91 98450 12345 · Bengaluru

Experience

Machine Learning Engineer
Monsoon Analytics	Apr 2021 – Current
Works on demand forecasts for a chain of 400 pharmacies.
• Trained gradient boosted models in Python with scikit-learn and brought the
error from 31 to 22 percent
• Serves them with FastAPI on AWS

Software Engineer
Lotus Payments	Jul 2018 – Mar 2021
• Wrote settlement jobs in Java and Spark that close the books by six in the
morning

Education
Indian Institute of Technology Madras
Bachelor of Technology, Computer Science, 2014 – 2018

Projects
Monsoon Watch – rain forecasts for farmers by SMS
Ragam: finds the raga of a song, in PyTorch

Skills: Python, scikit-learn, PyTorch, Spark, Java, SQL, AWS`,
    expected: {
      name: "Priya Raman",
      email: "priya.raman@example.org",
      phone: "+91 98450 12345",
      titles: ["Machine Learning Engineer", "Software Engineer"],
      companies: ["Monsoon Analytics", "Lotus Payments"],
      dates: [["2021-04", ""], ["2018-07", "2021-03"]],
      degrees: ["Bachelor of Technology"],
      schools: ["Indian Institute of Technology Madras"],
      skills: ["Python", "scikit-learn", "PyTorch", "Spark", "Java", "SQL", "AWS", "FastAPI"],
    },
  },
];

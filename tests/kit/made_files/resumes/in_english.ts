import type { MadeResume } from "./made_resume.ts";

export const inEnglish: readonly MadeResume[] = [
  {
    id: "one line a job, items below",
    text: `Mira Okafor
Berlin | mira.okafor@example.org | +49 151 23456789 | github.com/miraokafor

SUMMARY
Backend developer with eight years in logistics and payments.

EXPERIENCE
Senior Backend Developer, Kestrel Labs	Jan 2020 – present
• Moved the billing service to PostgreSQL with logical replication, without a stop
• Led a team of four and mentored two juniors
Backend Developer, Blue Harbour Ltd	Mar 2016 – Dec 2019
• Built a message queue in Go that handles 40,000 orders an hour
• Cut the nightly import from six hours to forty minutes

EDUCATION
MSc Computer Science, University of Leeds	2014 – 2016
BSc Mathematics, University of Leeds	2011 – 2014

SKILLS
Go, PostgreSQL, Python, Docker, Kubernetes, gRPC, Redis`,
    expected: {
      name: "Mira Okafor",
      email: "mira.okafor@example.org",
      phone: "+49 151 23456789",
      titles: ["Senior Backend Developer", "Backend Developer"],
      companies: ["Kestrel Labs", "Blue Harbour Ltd"],
      dates: [["2020-01", ""], ["2016-03", "2019-12"]],
      degrees: ["MSc", "BSc"],
      schools: ["University of Leeds", "University of Leeds"],
      skills: ["Go", "PostgreSQL", "Python", "Docker", "Kubernetes", "gRPC", "Redis"],
    },
  },
  {
    id: "company over title, dates at the right",
    text: `PRIYA RAMAN
Frontend Engineer
Phone: (020) 7946 0958 · Email: priya@raman.example · London

Profile
I build interfaces that people with slow connections and screen readers can use.

Work Experience
Oakridge Systems	05/2019 - Present
Lead Frontend Engineer
- Rebuilt the booking flow in React and TypeScript; drop-offs fell by 18 %
- Introduced Playwright tests and a design system in Storybook
Fernway Media	09/2015 - 04/2019
Frontend Developer
- Wrote accessible components in Vue.js
- Worked with designers on WCAG 2.1 reviews

Education
University of Kent	2012 - 2015
B.Sc. Software Engineering

Technical Skills
Languages: TypeScript, JavaScript, HTML, CSS
Frameworks: React, Vue.js, Next.js
Tools: Playwright, Storybook, Vite`,
    expected: {
      name: "Priya Raman",
      email: "priya@raman.example",
      phone: "(020) 7946 0958",
      titles: ["Lead Frontend Engineer", "Frontend Developer"],
      companies: ["Oakridge Systems", "Fernway Media"],
      dates: [["2019-05", ""], ["2015-09", "2019-04"]],
      degrees: ["B.Sc."],
      schools: ["University of Kent"],
      skills: [
        "TypeScript",
        "JavaScript",
        "HTML",
        "CSS",
        "React",
        "Vue.js",
        "Next.js",
        "Playwright",
        "Storybook",
        "Vite",
      ],
    },
  },
  {
    id: "title, company and dates on three lines",
    text: `Curriculum Vitae

Ahmed Salah
Tel. +20 100 555 0134
ahmed.salah@example.com

Professional Experience

Data Analyst
Nile Retail Group, Cairo
June 2018 to August 2022
Prepared weekly sales reports for 120 shops in SQL and Power BI.
Automated the monthly closing with Python, which saved three days a month.

Junior Analyst
Delta Insurance
July 2016 to May 2018
Cleaned customer data and answered questions from the actuaries.

Academic Background
Bachelor of Science in Statistics
Cairo University
2012 - 2016

Skills
SQL
Python
Power BI
Excel
Tableau

Languages
Arabic (native), English (fluent)`,
    expected: {
      name: "Ahmed Salah",
      email: "ahmed.salah@example.com",
      phone: "+20 100 555 0134",
      titles: ["Data Analyst", "Junior Analyst"],
      companies: ["Nile Retail Group", "Delta Insurance"],
      dates: [["2018-06", "2022-08"], ["2016-07", "2018-05"]],
      degrees: ["Bachelor of Science"],
      schools: ["Cairo University"],
      skills: ["SQL", "Python", "Power BI", "Excel", "Tableau"],
    },
  },
  {
    id: "Markdown",
    text: `# Joana Reis

**DevOps Engineer** · joana.reis@example.net · +351 912 345 678 · [linkedin.com/in/joanareis](https://linkedin.com/in/joanareis)

## Experience

### Site Reliability Engineer at Harbourlight
*2021 – now*

- Runs 14 Kubernetes clusters with Terraform and Argo CD
- Brought the time to restore from 90 to 12 minutes

### System Administrator at Cobalt Hosting
*2017 – 2021*

- Ran 300 Linux servers with Ansible

## Education

### Instituto Superior de Engenharia do Porto
Licenciatura, Informatics Engineering, 2014 – 2017

## Projects

### Tidewatch
A small tool in Go that tells when certificates run out.

## Skills

- **Cloud:** AWS, GCP
- **Tools:** Kubernetes, Terraform, Ansible, Prometheus, Grafana
- **Languages:** Go, Bash, Python`,
    expected: {
      name: "Joana Reis",
      email: "joana.reis@example.net",
      phone: "+351 912 345 678",
      titles: ["Site Reliability Engineer", "System Administrator"],
      companies: ["Harbourlight", "Cobalt Hosting"],
      dates: [["2021", ""], ["2017", "2021"]],
      degrees: ["Licenciatura"],
      schools: ["Instituto Superior de Engenharia do Porto"],
      skills: [
        "AWS",
        "GCP",
        "Kubernetes",
        "Terraform",
        "Ansible",
        "Prometheus",
        "Grafana",
        "Go",
        "Bash",
        "Python",
        "Argo CD",
        "Linux",
      ],
    },
  },
];

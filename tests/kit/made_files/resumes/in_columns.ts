import type { MadeResume } from "./made_resume.ts";

/** Set in two columns; as text the narrow one comes first. */
export const inColumns: readonly MadeResume[] = [
  {
    id: "sidebar with contact and skills",
    side: `Contact
tomasz.wilk@example.org
+48 601 234 567
Krakow

Skills
Python
Django
FastAPI
PostgreSQL
Celery
AWS

Languages
Polish
English`,
    text: `Tomasz Wilk
Python Developer

Experience

Python Developer | Amberline | Feb 2020 - Present
• Built the claims API in FastAPI for 200 partner garages
• Moved the batch jobs from cron to Celery

Junior Developer | Stonebridge Software | Sep 2017 - Jan 2020
• Kept the Django back office running and added reports

Education

AGH University of Krakow
MSc in Applied Computer Science, 2015 - 2017`,
    expected: {
      name: "Tomasz Wilk",
      email: "tomasz.wilk@example.org",
      phone: "+48 601 234 567",
      titles: ["Python Developer", "Junior Developer"],
      companies: ["Amberline", "Stonebridge Software"],
      dates: [["2020-02", ""], ["2017-09", "2020-01"]],
      degrees: ["MSc"],
      schools: ["AGH University of Krakow"],
      skills: ["Python", "Django", "FastAPI", "PostgreSQL", "Celery", "AWS"],
    },
  },
  {
    id: "sidebar, jobs with a place",
    side: `Profile
Nurse who likes order,
calm and good handovers.

Reach me
lena.vogt@example.com
+49 30 901 820

Skills
Triage
Wound care
Ward management
SAP`,
    text: `LENA VOGT
Registered Nurse

Work history

Ward Manager
Lindenhof Hospital, Berlin
10/2020 – present
• Plans the shifts of 24 nurses
• Brought falls down by a third in one year

Registered Nurse
St. Anna Klinik, Potsdam
04/2015 – 09/2020
• Cared for up to nine patients a shift in surgery

Training

Ausbildung zur Pflegefachfrau
Charlottenschule Berlin
2012 – 2015`,
    expected: {
      name: "Lena Vogt",
      email: "lena.vogt@example.com",
      phone: "+49 30 901 820",
      titles: ["Ward Manager", "Registered Nurse"],
      companies: ["Lindenhof Hospital", "St. Anna Klinik"],
      dates: [["2020-10", ""], ["2015-04", "2020-09"]],
      degrees: ["Ausbildung"],
      schools: ["Charlottenschule Berlin"],
      skills: ["Triage", "Wound care", "Ward management", "SAP"],
    },
  },
];

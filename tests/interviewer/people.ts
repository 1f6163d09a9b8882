/** Made-up postings and questions that the tests share. */
import { trackOf } from "../../engine/interviewer/bank.ts";
import type { KitWish } from "../../engine/interviewer/kit_wish.ts";
import type { Question } from "../../engine/hiring/kit.ts";

export const backendPosting = `# Senior Backend Engineer (m/f/d)

Northwind builds booking software for small hotels.

## What you'll do
- Design and run our booking services in Node.js and PostgreSQL
- Own incidents with the on-call team

## What you bring
- 5+ years of experience building backend services with TypeScript and Node.js
- Strong knowledge of PostgreSQL, including query tuning
- Experience with REST APIs and message queues (RabbitMQ)
- Docker and CI/CD
- Clear written communication

## Nice to have
- Kubernetes
- Terraform or another infrastructure-as-code tool

## What we offer
- 30 days of holiday, remote work
`;

export const nursePosting =
  `We are looking for a registered nurse to join our acute ward in Leeds. Experience with electronic patient records is a plus.

Requirements:
• Registered nurse with current NMC pin
• At least two years of experience on an acute ward
• Confident with medication rounds and patient handover
• Good teamwork and clear communication
Desirable:
• Wound care certificate
`;

export const backendWish: KitWish = {
  title: "Senior Backend Engineer",
  description: backendPosting,
  mustHave: ["TypeScript", "Node.js", "PostgreSQL", "REST APIs", "message queues"],
  niceToHave: ["Kubernetes", "Terraform"],
  track: "backend",
  level: 3,
  minutes: 30,
  language: "en",
};

export const nurseWish: KitWish = {
  title: "Registered nurse",
  description: nursePosting,
  mustHave: ["medication rounds", "patient handover", "teamwork", "clear communication"],
  niceToHave: ["wound care"],
  track: null,
  level: 2,
  minutes: 30,
  language: "en",
};

export function bankQuestion(id: string): Question {
  const question = trackOf("backend")?.questions.find((one) => one.id === id);
  if (!question) throw new Error(`The bank has no ${id}`);
  return question;
}

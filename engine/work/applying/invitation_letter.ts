/** The invitation as a mail. Without a mail server it waits in the outbox, where a recruiter can copy it. */
import { Clock, Effect } from "effect";
import type { Application, Job } from "../../hiring/job.ts";
import type { Candidate } from "../../ports/store/hiring.ts";
import { newId } from "../ids.ts";
import { companyName } from "../looking/company.ts";
import { sendTask } from "./send_mail.ts";
import { MailPort, Site, StorePort } from "../services.ts";

export const invitationUrl = (publicUrl: string, secret: string): string => `${publicUrl}/i/${secret}`;

export const invitationLetter = Effect.fn("invitationLetter")(
  function* (application: Application, candidate: Candidate, job: Job, secret: string) {
    if (application.test || application.demo) return;
    const store = yield* StorePort;
    const { publicUrl } = yield* Site;
    const at = yield* Clock.currentTimeMillis;
    const name = yield* companyName();
    const link = invitationUrl(publicUrl, secret);
    const letter = {
      to: candidate.email,
      subject: `Your interview for ${job.title} at ${name}`,
      text: [
        `Hello ${candidate.name},`,
        `you have applied for ${job.title} at ${name}. Your interview is ready. It takes about ${job.minutes} minutes, by voice or in writing, whenever it suits you in the next 14 days.`,
        "You will talk to software. It asks everyone the same questions. A person decides.",
        `Begin or go on here, on any device:\n${link}`,
        "Keep this link to yourself: whoever has it can answer in your place.",
        name,
      ].join("\n\n"),
    };
    const mail = { id: newId(at), candidateId: candidate.id, kind: "invitation", letter, at };
    yield* store.mails.add(mail);
    if ((yield* MailPort).send) yield* store.tasks.add([sendTask(mail.id, at)]);
  },
);

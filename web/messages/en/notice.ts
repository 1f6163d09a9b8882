/** What a candidate is told before agreeing. A change of any word needs a new version: the log keeps a hash of the text. */
export interface NoticeFacts {
  readonly company: string;
  readonly contact: string;
  readonly job: string;
  readonly minutes: number;
}

export const notice = {
  version: "2026-11-21",
  paragraphs: ({ company, contact, job, minutes }: NoticeFacts): readonly string[] => [
    `${company} asks you, for the job ${job}.`,
    "You are talking to software. It asks everyone the same questions. A person decides.",
    `It takes about ${minutes} minutes. There is no clock: take your time, pause, and come back.`,
    "Software marks your answers against descriptions written beforehand, and shows the words behind each mark. It does not judge your face, your voice or your speed.",
    `${company} keeps your answers for this application. ${
      contact === "" ? "Ask the person who invited you" : `Write to ${contact}`
    } to see them, to have them deleted, or to object.`,
  ],
  evaluation: "I agree that software marks my answers, for a person to read.",
  recording: "I agree that my voice is recorded while I answer.",
};

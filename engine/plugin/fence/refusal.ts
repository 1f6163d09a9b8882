/** Why a candidate's file was not read. The word is for programs, the sentence for the person who sent the file. */
export const refusals = {
  "too-large": "This file is larger than 5 MB. Send a smaller one, for example without pictures.",
  "wrong-type": "This is no PDF, Word (.docx) or plain text file. Save your resume as one of these and send it again.",
  "encrypted": "This file is locked with a password. Save it without one and send it again.",
  "corrupt": "This file is damaged and cannot be opened. Save it anew and send it again.",
  "too-many-pages": "This file has more than 30 pages. Send a shorter resume.",
  "bomb": "This file unpacks to far more than a resume holds. Save it anew as a PDF and send that.",
  "took-too-long": "Reading this file took too long. Save it as a simpler PDF or as plain text and send it again.",
  "too-much-memory":
    "Reading this file took too much memory. Save it as a simpler PDF or as plain text and send it again.",
  "nothing-to-read": "There is no text in this file, it may be a scan. Send one with text that can be selected.",
  "busy": "Many files are being read right now. Send yours again in a minute.",
} as const;
export type Refusal = keyof typeof refusals;

/** The file was not read, and nothing of it was kept. `message` is a sentence for the candidate. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  readonly reason: Refusal;

  constructor(reason: Refusal, message: string = refusals[reason]) {
    super(message);
    this.reason = reason;
  }
}

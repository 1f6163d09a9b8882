/** Durable tasks by name: what each does. A task holds ids; its verb reads the rest. */
import type { Effect } from "effect";
import type { StoreAway } from "../ports/store/failures.ts";
import type { Task } from "../ports/store/tasks.ts";
import type { Interviewer } from "../providers/interviewer.ts";
import { type MailNotTaken, sendMail } from "../work/applying/send_mail.ts";
import { conclude } from "../work/judging/conclude.ts";
import { judge, type NobodyJudged } from "../work/judging/judge.ts";
import type { NotFound } from "../work/refusals.ts";
import type { MailPort, StorePort } from "../work/services.ts";

type Handler = (task: Task) => Effect.Effect<
  void,
  NotFound | StoreAway | NobodyJudged | MailNotTaken,
  StorePort | Interviewer | MailPort
>;

export const taskKinds = ["judge", "conclude", "send_mail"] as const;
export type TaskKind = (typeof taskKinds)[number];

export const handlers: Readonly<Record<TaskKind, Handler>> = {
  judge: ({ payload }) => judge(id(payload.interviewId), id(payload.questionId)),
  conclude: ({ payload }) => conclude(id(payload.interviewId)),
  send_mail: ({ payload }) => sendMail(id(payload.mailId)),
};

const id = (value: string | number | null | undefined): string => String(value ?? "");

/** Durable tasks by name: what each does. A task holds ids; its verb reads the rest. */
import { Effect } from "effect";
import type { Task } from "../ports/store/tasks.ts";
import { sendMail } from "../work/applying/send_mail.ts";
import { conclude } from "../work/judging/conclude.ts";
import { judge } from "../work/judging/judge.ts";

export const handlers = {
  judge: ({ payload }: Task) => judge(id(payload.interviewId), id(payload.questionId)),
  conclude: ({ payload }: Task) => conclude(id(payload.interviewId)),
  send_mail: ({ payload }: Task) => sendMail(id(payload.mailId)),
} satisfies Record<string, (task: Task) => Effect.Effect<unknown, unknown, unknown>>;

export type TaskKind = keyof typeof handlers;
export const taskKinds = Object.keys(handlers) as TaskKind[];

const id = (value: string | number | null | undefined): string => String(value ?? "");

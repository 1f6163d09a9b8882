/** A bug: its reader gets a sentence and a reference, the log the place in our code. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Env } from "./env.ts";
import { problemAnswer } from "./problem.ts";

export function wentWrong(error: Error, c: Context<Env>): Response {
  if (error instanceof HTTPException) {
    return problemAnswer(c, error.status, "This request could not be read. Go back and try again.");
  }
  console.error(JSON.stringify({ level: "ERROR", message: "bug", request: c.var.requestId, ...placeOf(error) }));
  return problemAnswer(c, 500, "Something broke on our side. Nothing that was confirmed is lost; try again.");
}

/** Without its message: that may quote what somebody typed. */
function placeOf({ name, message, stack = "" }: Error) {
  const frames = stack.slice(stack.indexOf(message) + message.length).split("\n");
  return { error: name, stack: frames.map((line) => line.trim()).filter((line) => line.startsWith("at ")) };
}

import { Clock, Data, Effect } from "effect";
import type { NewTask } from "../../ports/store/tasks.ts";
import { MailPort, StorePort } from "../services.ts";

/** The mail server did not take it; it is tried again. The cause is not logged: it may hold the address. */
export class MailNotTaken extends Data.TaggedError("MailNotTaken") {}

export const sendMail = Effect.fn("sendMail")(function* (mailId: string) {
  const { send } = yield* MailPort;
  const store = yield* StorePort;
  const mail = yield* store.mails.find(mailId);
  if (!send || !mail || mail.sentAt !== null) return;
  const messageId = yield* Effect.tryPromise({ try: () => send(mail.letter), catch: () => new MailNotTaken() });
  yield* store.mails.sent(mailId, messageId, yield* Clock.currentTimeMillis);
});

/** Letters that waited in the outbox go out once there is a mail server. */
export const sendWaiting = Effect.fn("sendWaiting")(function* () {
  const store = yield* StorePort;
  if (!(yield* MailPort).send) return;
  const at = yield* Clock.currentTimeMillis;
  const waiting = (yield* store.mails.list(1_000)).filter(({ sentAt }) => sentAt === null);
  yield* store.tasks.add(waiting.map(({ id }) => sendTask(id, at)));
});

export const sendTask = (mailId: string, runAt: number): NewTask => ({
  kind: "send_mail",
  payload: { mailId },
  key: `mail:${mailId}`,
  runAt,
  maxAttempts: 12,
});

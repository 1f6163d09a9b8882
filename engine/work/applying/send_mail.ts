import { Clock, Data, Effect } from "effect";
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

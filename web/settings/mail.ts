/** The outbox: what waits, what was sent, and the letters themselves to copy. */
import { Effect } from "effect";
import type { Context } from "hono";
import { StorePort } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { run } from "../door/run.ts";
import { moment } from "../shell/words.ts";
import { common, settingsPage } from "./page.ts";
import { mailPage } from "./views.ts";

/** Letters on the page, the newest first. */
const shown = 100;

export const showMail = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { mails } = yield* StorePort;
      const zone = c.var.settings.timeZone;
      const lines = (yield* mails.list(shown)).map(({ id, letter, at, sentAt }) => ({
        id,
        ...{ to: letter.to, subject: letter.subject, text: letter.text },
        written: moment(at, zone),
        sent: sentAt === null ? null : `Sent ${moment(sentAt, zone)}`,
      }));
      const { hasMail } = c.var.settings;
      const body = mailPage({ ...common(c, "mail"), hasMail, waiting: yield* mails.waiting(), mails: lines });
      return yield* settingsPage(c, "Mail", body);
    }),
  );

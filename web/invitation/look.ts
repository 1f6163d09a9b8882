/** What an invitation leads to, by how the interview stands. Looking changes nothing. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { company, invitationOf, invitationUrl } from "../../engine/mod.ts";
import { addressOf, isLoopback, isSecure } from "../door/address.ts";
import { candidatePage } from "../door/candidate_page.ts";
import type { Env } from "../door/env.ts";
import { messagesIn } from "../messages/mod.ts";
import { calm } from "../shell/calm.ts";
import type { FormState } from "../shell/forms/control.ts";
import { withIcons } from "../shell/promises.ts";
import { moment } from "../shell/words.ts";
import { notAnswered } from "./forms.ts";
import { beforePage } from "./views.ts";

export type Invited = Effect.Success<ReturnType<typeof invitationOf>> & { readonly contact: string };

export const tokenOf = (c: Context<Env>): string => c.req.param("token") ?? "";
export const pathOf = (c: Context<Env>): string => `/i/${encodeURIComponent(tokenOf(c))}`;

export const invitedBy = Effect.fnUntraced(function* (c: Context<Env>) {
  const invitation = yield* invitationOf(tokenOf(c));
  return { ...invitation, contact: (yield* company()).contact } satisfies Invited;
});

export function drawInvitation(c: Context<Env>, invited: Invited): Response {
  const { status } = invited.state;
  if (status === "in_progress") return goesOn(c, invited);
  if (status === "scheduled" || status === "greeting" || status === "consent") {
    return invited.late ? drawOver(c, invited, "expired") : drawBefore(c, invited);
  }
  return drawOver(c, invited, status);
}

/** Here it leads straight into the room; from anywhere else it asks first. */
function goesOn(c: Context<Env>, invited: Invited): Response {
  if (c.var.seat?.interviewId === invited.row.id && c.var.seat.seat === invited.state.seat) {
    return c.redirect("/interview", 303);
  }
  const t = messagesIn(invited.room.language);
  const { title, text, yes } = t.invitation.takeOver;
  const post = { href: `${pathOf(c)}/takeover`, label: yes };
  return drawCalm(c, invited, { title, paragraphs: [text], post });
}

function drawOver(c: Context<Env>, invited: Invited, how: "completed" | "declined" | "withdrawn" | "expired") {
  const { over, contact } = messagesIn(invited.room.language).invitation;
  return drawCalm(c, invited, { title: over[how].title, paragraphs: [over[how].text, contact(invited.contact)] });
}

function drawCalm(c: Context<Env>, { room }: Invited, said: Parameters<typeof calm>[0]): Response {
  const t = messagesIn(room.language);
  return candidatePage(c, t, { title: said.title, body: calm(said), company: room.company, job: room.jobTitle });
}

export function drawBefore(
  c: Context<Env>,
  invited: Invited,
  form: FormState = notAnswered,
  status: ContentfulStatusCode = 200,
): Response {
  const { room, state, name, resumeText } = invited;
  const t = messagesIn(room.language);
  const { company } = room;
  const body = beforePage({
    ...{ t, here: pathOf(c), company, name, form, resumeText },
    notice: withIcons(["job", "message", "clock", "scale", "shield"], t.notice.paragraphs(factsOf(invited))),
    link: invitationUrl(c.var.settings.publicUrl, tokenOf(c)),
    until: moment(state.expiresAt, c.var.settings.timeZone),
    personRequested: state.personRequested,
    insecure: !isSecure(c) && !isLoopback(addressOf(c)),
  });
  return candidatePage(c, t, {
    ...{ body, company, job: room.jobTitle, status },
    title: t.invitation.title,
    script: "invitation.js",
  });
}

export const factsOf = ({ room, job, contact }: Invited) => ({
  company: room.company,
  contact,
  job: room.jobTitle,
  minutes: job?.minutes ?? 30,
});

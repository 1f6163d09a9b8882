/** Every word that a candidate reads, in English. Other languages have the same shape. */
import { after } from "./en/after.ts";
import { apply } from "./en/apply.ts";
import { company } from "./en/company.ts";
import { invitation } from "./en/invitation.ts";
import { notice } from "./en/notice.ts";
import { room } from "./en/room.ts";
import { voice } from "./en/voice.ts";

export const en = {
  language: "en",
  dir: "ltr" as "ltr" | "rtl",
  frame: {
    skip: "Skip to the content",
    privacy: "Privacy",
    support: "Help",
    lost: "The connection is lost. What you entered is still here: try again when you are back online.",
  },
  apply,
  invitation,
  notice,
  room,
  voice,
  after,
  company,
};

export type Messages = typeof en;

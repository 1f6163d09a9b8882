/** The one set of icons: Lucide, 16 px, always beside a word, therefore hidden from those who listen. */
import addPerson from "lucide-static/icons/user-plus.svg" with { type: "text" };
import again from "lucide-static/icons/rotate-ccw.svg" with { type: "text" };
import alert from "lucide-static/icons/circle-alert.svg" with { type: "text" };
import archive from "lucide-static/icons/archive.svg" with { type: "text" };
import away from "lucide-static/icons/external-link.svg" with { type: "text" };
import bin from "lucide-static/icons/trash-2.svg" with { type: "text" };
import calendar from "lucide-static/icons/calendar.svg" with { type: "text" };
import captions from "lucide-static/icons/captions.svg" with { type: "text" };
import chart from "lucide-static/icons/chart-no-axes-column.svg" with { type: "text" };
import check from "lucide-static/icons/check.svg" with { type: "text" };
import clock from "lucide-static/icons/clock.svg" with { type: "text" };
import copy from "lucide-static/icons/copy.svg" with { type: "text" };
import cross from "lucide-static/icons/x.svg" with { type: "text" };
import down from "lucide-static/icons/arrow-down.svg" with { type: "text" };
import download from "lucide-static/icons/download.svg" with { type: "text" };
import eye from "lucide-static/icons/eye.svg" with { type: "text" };
import eyeOff from "lucide-static/icons/eye-off.svg" with { type: "text" };
import file from "lucide-static/icons/file-text.svg" with { type: "text" };
import filter from "lucide-static/icons/filter.svg" with { type: "text" };
import flag from "lucide-static/icons/flag.svg" with { type: "text" };
import hand from "lucide-static/icons/hand.svg" with { type: "text" };
import help from "lucide-static/icons/circle-question-mark.svg" with { type: "text" };
import history from "lucide-static/icons/history.svg" with { type: "text" };
import home from "lucide-static/icons/house.svg" with { type: "text" };
import info from "lucide-static/icons/info.svg" with { type: "text" };
import job from "lucide-static/icons/briefcase.svg" with { type: "text" };
import key from "lucide-static/icons/key.svg" with { type: "text" };
import keyboard from "lucide-static/icons/keyboard.svg" with { type: "text" };
import languages from "lucide-static/icons/languages.svg" with { type: "text" };
import leave from "lucide-static/icons/log-out.svg" with { type: "text" };
import left from "lucide-static/icons/chevron-left.svg" with { type: "text" };
import link from "lucide-static/icons/link.svg" with { type: "text" };
import lock from "lucide-static/icons/lock.svg" with { type: "text" };
import mail from "lucide-static/icons/mail.svg" with { type: "text" };
import message from "lucide-static/icons/message-square.svg" with { type: "text" };
import mic from "lucide-static/icons/mic.svg" with { type: "text" };
import micOff from "lucide-static/icons/mic-off.svg" with { type: "text" };
import minus from "lucide-static/icons/minus.svg" with { type: "text" };
import more from "lucide-static/icons/ellipsis.svg" with { type: "text" };
import open from "lucide-static/icons/chevron-down.svg" with { type: "text" };
import pause from "lucide-static/icons/pause.svg" with { type: "text" };
import pencil from "lucide-static/icons/pencil.svg" with { type: "text" };
import people from "lucide-static/icons/users.svg" with { type: "text" };
import person from "lucide-static/icons/user.svg" with { type: "text" };
import play from "lucide-static/icons/play.svg" with { type: "text" };
import plus from "lucide-static/icons/plus.svg" with { type: "text" };
import practice from "lucide-static/icons/graduation-cap.svg" with { type: "text" };
import print from "lucide-static/icons/printer.svg" with { type: "text" };
import refresh from "lucide-static/icons/refresh-cw.svg" with { type: "text" };
import right from "lucide-static/icons/chevron-right.svg" with { type: "text" };
import scale from "lucide-static/icons/scale.svg" with { type: "text" };
import search from "lucide-static/icons/search.svg" with { type: "text" };
import send from "lucide-static/icons/send.svg" with { type: "text" };
import settings from "lucide-static/icons/settings.svg" with { type: "text" };
import shield from "lucide-static/icons/shield-check.svg" with { type: "text" };
import sort from "lucide-static/icons/arrow-up-down.svg" with { type: "text" };
import sound from "lucide-static/icons/volume-2.svg" with { type: "text" };
import star from "lucide-static/icons/star.svg" with { type: "text" };
import stop from "lucide-static/icons/square.svg" with { type: "text" };
import undo from "lucide-static/icons/undo-2.svg" with { type: "text" };
import up from "lucide-static/icons/arrow-up.svg" with { type: "text" };
import upload from "lucide-static/icons/upload.svg" with { type: "text" };
import warn from "lucide-static/icons/triangle-alert.svg" with { type: "text" };
import words from "lucide-static/icons/text-align-start.svg" with { type: "text" };

const drawings = {
  "add-person": addPerson,
  again,
  alert,
  archive,
  away,
  bin,
  calendar,
  captions,
  chart,
  check,
  clock,
  copy,
  cross,
  down,
  download,
  eye,
  "eye-off": eyeOff,
  file,
  filter,
  flag,
  hand,
  help,
  history,
  home,
  info,
  job,
  key,
  keyboard,
  languages,
  leave,
  left,
  link,
  lock,
  mail,
  message,
  mic,
  "mic-off": micOff,
  minus,
  more,
  open,
  pause,
  pencil,
  people,
  person,
  play,
  plus,
  practice,
  print,
  refresh,
  right,
  scale,
  search,
  send,
  settings,
  shield,
  sort,
  sound,
  star,
  stop,
  undo,
  up,
  upload,
  warn,
  words,
};

export type IconName = keyof typeof drawings;

/** `icon("home")`: the markup of an icon, for `<%~ icon("home") %>`. Colour and size come from the style sheet. */
export const icon = (name: IconName): string => icons.get(name)!;

/** 24 units make 16 px, so 2.25 units make a stroke of 1.5 px. */
const attributes =
  'viewBox="0 0 24 24" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"';

const icons = new Map(
  Object.entries(drawings).map(([name, svg]) => [
    name as IconName,
    `<svg class="icon icon-${name}" ${attributes}>${insideOf(svg)}</svg>`,
  ]),
);

function insideOf(svg: string): string {
  const start = svg.indexOf(">", svg.indexOf("<svg")) + 1;
  return svg.slice(start, svg.lastIndexOf("</svg>")).trim().replace(/\s+/g, " ").replaceAll("> <", "><");
}

/** The style sheets: small files, joined in this order when the program starts. Layers, not order, say what wins. */
import layers from "./css/layers.css" with { type: "text" };
import fonts from "./css/fonts.css" with { type: "text" };
import fontsItalic from "./css/fonts_italic.css" with { type: "text" };
import reset from "./css/reset.css" with { type: "text" };
import tokens from "./css/tokens.css" with { type: "text" };
import tokensCandidate from "./css/tokens_candidate.css" with { type: "text" };
import tokensMarks from "./css/tokens_marks.css" with { type: "text" };
import base from "./css/base.css" with { type: "text" };
import layoutParts from "./css/layout_parts.css" with { type: "text" };
import layoutHr from "./css/layout_hr.css" with { type: "text" };
import layoutCandidate from "./css/layout_candidate.css" with { type: "text" };
import otherScripts from "./css/other_scripts.css" with { type: "text" };
import layoutPlain from "./css/layout_plain.css" with { type: "text" };
import banners from "./css/components/banners.css" with { type: "text" };
import buttons from "./css/components/buttons.css" with { type: "text" };
import charts from "./css/components/charts.css" with { type: "text" };
import choices from "./css/components/choices.css" with { type: "text" };
import dialogs from "./css/components/dialogs.css" with { type: "text" };
import face from "./css/components/face.css" with { type: "text" };
import fields from "./css/components/fields.css" with { type: "text" };
import keyPoints from "./css/components/key_points.css" with { type: "text" };
import ladder from "./css/components/ladder.css" with { type: "text" };
import marks from "./css/components/marks.css" with { type: "text" };
import panels from "./css/components/panels.css" with { type: "text" };
import player from "./css/components/player.css" with { type: "text" };
import rows from "./css/components/rows.css" with { type: "text" };
import sheet from "./css/components/sheet.css" with { type: "text" };
import tables from "./css/components/tables.css" with { type: "text" };
import tabs from "./css/components/tabs.css" with { type: "text" };
import tags from "./css/components/tags.css" with { type: "text" };
import transcript from "./css/components/transcript.css" with { type: "text" };
import verdict from "./css/components/verdict.css" with { type: "text" };
import waiting from "./css/components/waiting.css" with { type: "text" };
import answering from "./css/pages/answering.css" with { type: "text" };
import apply from "./css/pages/apply.css" with { type: "text" };
import beforehand from "./css/pages/beforehand.css" with { type: "text" };
import kit from "./css/pages/kit.css" with { type: "text" };
import kitForm from "./css/pages/kit_form.css" with { type: "text" };
import lists from "./css/pages/lists.css" with { type: "text" };
import person from "./css/pages/person.css" with { type: "text" };
import review from "./css/pages/review.css" with { type: "text" };
import theRoom from "./css/pages/room.css" with { type: "text" };
import today from "./css/pages/today.css" with { type: "text" };

const ground = [layers, fonts, reset, tokens];
const everywhere = [
  base,
  layoutParts,
  buttons,
  fields,
  choices,
  banners,
  tags,
  panels,
  rows,
  dialogs,
  waiting,
  transcript,
  keyPoints,
  otherScripts,
];
const judged = [tokensMarks, charts, verdict, marks, ladder];
const room = [layoutCandidate, face, apply, beforehand, theRoom, answering];

/** HR pages, setup and sign-in. */
export const hrCss = [
  ...ground,
  fontsItalic,
  layoutHr,
  layoutPlain,
  ...everywhere,
  ...judged,
  tables,
  tabs,
  player,
  sheet,
  kit,
  kitForm,
  review,
  person,
  lists,
  today,
];

/** What any candidate page needs, and no more. */
export const candidateCss = [...ground, tokensCandidate, ...everywhere, ...room];

/** Practice: the candidate's pages with the rubric visible. */
export const practiceCss = [...candidateCss, ...judged, tables, tabs];

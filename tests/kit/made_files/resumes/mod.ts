import { inColumns } from "./in_columns.ts";
import { inEnglish } from "./in_english.ts";
import { inGerman } from "./in_german.ts";
import { inOtherLanguages } from "./in_other_languages.ts";
import type { MadeResume } from "./made_resume.ts";
import { ofMakers } from "./of_makers.ts";
import { ofMoreShapes } from "./of_more_shapes.ts";
import { ofOtherShapes } from "./of_other_shapes.ts";
import { unseen } from "./unseen.ts";

export const inOneColumn: readonly MadeResume[] = [
  ...inEnglish,
  ...inGerman,
  ...inOtherLanguages,
  ...ofOtherShapes,
  ...ofMoreShapes,
  ...ofMakers,
];
export { inColumns, unseen };
export type { Expected, MadeResume } from "./made_resume.ts";

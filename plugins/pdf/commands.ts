/** What each drawing command does to the sheet, by the name that pdf.js gives it. */
import type { Sheet } from "./drawing.ts";
import { path, picture, shading } from "./fill.ts";
import { freshPen } from "./pen.ts";
import { after, boxAround, common, type Matrix, moved, unchanged } from "./plane.ts";
import { textCommands } from "./text_commands.ts";

export type Arguments = readonly unknown[];
export type Command = (sheet: Sheet, args: Arguments) => void;

export const save: Command = (sheet) => void sheet.saved.push({ ...sheet.pen });

const restore: Command = (sheet) => {
  sheet.pen = sheet.saved.pop() ?? sheet.pen;
};

const transform: Command = ({ pen }, matrix) => {
  pen.plane = after(pen.plane, matrix as unknown as Matrix);
};

/** A form is a drawing within the drawing, with a plane and a frame of its own. */
const beginForm: Command = (sheet, [matrix, frame]) => {
  save(sheet, []);
  if (matrix) transform(sheet, [...matrix as number[]]);
  if (frame) cutTo(sheet, frame as number[]);
};

function cutTo({ pen }: Sheet, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): void {
  const corners = ([[x1, y1], [x2, y1], [x1, y2], [x2, y2]] as const).map((corner) => moved(pen.plane, corner));
  pen.clip = common(pen.clip, boxAround(corners));
}

/** A group is painted apart and laid on the page as one, as opaque as the pen was. */
const beginGroup: Command = (sheet) => {
  save(sheet, []);
  const { pen } = sheet;
  Object.assign(pen, { groupOpacity: pen.groupOpacity * pen.opacity, opacity: 1 });
};

/** What is typed into a form's field, or noted on the page, comes with a plane of its own. */
const beginAnnotation: Command = (sheet, [, , toPage, own]) => {
  save(sheet, []);
  sheet.pen = freshPen(sheet.page.plane);
  transform(sheet, toPage as number[] ?? unchanged);
  transform(sheet, own as number[] ?? unchanged);
};

const clip: Command = (sheet) => {
  sheet.cuts = true;
};

/** `false` for a layer that is switched off; all within it is off too. */
const beginMarked: Command = (sheet, [tag, properties]) => {
  sheet.marked.push(tag !== "OC" || sheet.page.isLayerShown(properties));
};

const ink: Command = ({ pen }, [colour]) => {
  pen.ink = String(colour);
};

const lineInk: Command = ({ pen }, [colour]) => {
  pen.lineInk = String(colour);
};

const pattern: Command = ({ pen }) => {
  pen.ink = "unknown";
};

const linePattern: Command = ({ pen }) => {
  pen.lineInk = "unknown";
};

const state: Command = (sheet, [settings]) => {
  for (const [name, value] of settings as [string, unknown][]) {
    if (name === "ca") sheet.pen.opacity = Number(value);
    if (name === "BM") sheet.pen.mixed = value !== "source-over";
    if (name === "SMask") mask(sheet, Boolean(value));
    if (name === "Font") textCommands.setFont?.(sheet, value as Arguments);
  }
};

function mask(sheet: Sheet, on: boolean): void {
  sheet.pen.masked = on;
  if (!on) sheet.maskOffAt = sheet.order;
}

export const commands: Readonly<Record<string, Command>> = {
  ...textCommands,
  save,
  restore,
  transform,
  paintFormXObjectBegin: beginForm,
  paintFormXObjectEnd: restore,
  beginGroup,
  endGroup: restore,
  beginAnnotation,
  endAnnotation: restore,
  beginMarkedContent: beginMarked,
  beginMarkedContentProps: beginMarked,
  endMarkedContent: (sheet) => void sheet.marked.pop(),
  setGState: state,
  setFillRGBColor: ink,
  setFillColorN: pattern,
  setFillTransparent: pattern,
  setStrokeRGBColor: lineInk,
  setStrokeColorN: linePattern,
  setStrokeTransparent: linePattern,
  setLineWidth: ({ pen }, [width]) => void (pen.lineWidth = Number(width)),
  clip,
  eoClip: clip,
  constructPath: path,
  shadingFill: shading,
  paintImageXObject: picture,
  paintInlineImageXObject: picture,
  paintImageXObjectRepeat: picture,
  paintInlineImageXObjectGroup: picture,
};

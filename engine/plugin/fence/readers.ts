/**
 * The readers that work behind the fence. This is the child's counterpart of the front door: the one file of this room
 * that knows plugins, since nothing else may be loaded into the child.
 */
import type { Plugin, PluginFile } from "../contract.ts";
import { pluginOf } from "../house.ts";
import { docxType, pdfType, textType } from "./file_type.ts";

const files: Readonly<Record<string, () => Promise<{ default: PluginFile }>>> = {
  [pdfType]: () => import("../../../plugins/pdf.ts"),
  [docxType]: () => import("../../../plugins/docx.ts"),
  [textType]: () => import("../../../plugins/text.ts"),
};

/** The plugin that reads files of this type; each child loads one. */
export async function readerOf(mediaType: string): Promise<Plugin<"resume">> {
  const load = files[mediaType];
  if (!load) throw new Error("No reader takes this type of file");
  return pluginOf((await load()).default) as Plugin<"resume">;
}

/** The plugins that come with the house, a static list: so a compiled binary carries them. Their order is a chain's order. */
import type { PluginFile } from "../engine/plugin/contract.ts";
import docx from "./docx.ts";
import openai from "./openai.ts";
import pdf from "./pdf.ts";
import text from "./text.ts";

export const pluginFiles: readonly PluginFile[] = [openai, pdf, docx, text];

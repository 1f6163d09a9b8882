/** What a plugin file's default export is handed. */
import * as z from "zod";
import type { House, Plugin, PluginFile } from "./contract.ts";

export const house: House = { plugin: (plugin) => plugin, z };

/** The plugin in a file; calling it has no side effect. */
export const pluginOf = (file: PluginFile): Plugin => file(house);

import { Effect } from "effect";
import type { Context } from "hono";
import { may } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { hrPage, personOf } from "../door/hr_page.ts";
import { settingsHead, type SettingsTab } from "./views.ts";

/** What every page of the settings takes: its head, and whether its reader may change it. */
export const common = (c: Context<Env>, tab: SettingsTab) => ({
  head: settingsHead(tab),
  mayChange: may(personOf(c), "change settings"),
});

export const settingsPage = (c: Context<Env>, title: string, body: string, status: 200 | 422 = 200) =>
  Effect.suspend(() => hrPage(c, { title, current: "settings", body }, status));

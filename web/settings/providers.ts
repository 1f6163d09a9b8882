/** Every provider of every chain: set up or not, and how it does. */
import { Effect } from "effect";
import type { Context } from "hono";
import { Providers, type ProviderStatus } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { run } from "../door/run.ts";
import { moment } from "../shell/words.ts";
import { common, settingsPage } from "./page.ts";
import { type ProviderLine, providersPage } from "./views.ts";

export const showProviders = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const all = yield* (yield* Providers).status;
      const ports = labels.map(([port, label]) => ({
        label,
        lines: all.filter((one) => one.port === port).map((one) => lineOf(one, c.var.settings.timeZone)),
      })).filter(({ lines }) => lines.length > 0);
      return yield* settingsPage(c, "Providers", providersPage({ ...common(c, "providers"), ports }));
    }),
  );

const labels = [
  ["llm", "Language model"],
  ["stt", "Speech to text"],
  ["tts", "Voice"],
  ["resume", "Resume reader"],
] as const;

const ends: Readonly<Record<string, string>> = {
  rules: "Rules",
  browser: "The candidate's browser",
  typed: "Typed by the candidate",
  silent: "Words on the screen, no voice",
};

const lineOf = (one: ProviderStatus, zone: string): ProviderLine => ({
  name: ends[one.id] ?? one.name,
  model: one.model,
  configured: one.configured,
  variables: one.variables,
  ...stateOf(one, zone),
});

function stateOf(one: ProviderStatus, zone: string): Pick<ProviderLine, "status" | "mood"> {
  const failed = one.lastError ? `${one.lastError} (${moment(one.lastErrorAt ?? 0, zone)})` : "failed";
  switch (one.status) {
    case "not configured":
      return { status: "Not set up", mood: "" };
    case "untried":
      return { status: "Set up, not asked yet", mood: "" };
    case "failing":
      return { status: failed, mood: "warn" };
    case "resting":
      return { status: `Rests after failing: ${failed}`, mood: "stop" };
    case "ok":
      return { status: one.latencyMs === null ? "Always there" : `${(one.latencyMs / 1000).toFixed(1)} s`, mood: "" };
  }
}

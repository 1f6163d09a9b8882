/** All routes of the site, and addresses for them. */
import { site } from "../../../web/app.ts";
import type { Env, WebSettings } from "../../../web/door/env.ts";
import type { House } from "./house.ts";

export interface Route {
  readonly method: string;
  readonly path: string;
  /** `GET /jobs/:id` */
  readonly name: string;
}

/** Each once; what stands before several of them is none. */
export function routes(): readonly Route[] {
  // Routes are laid out without asking either of both.
  const { routes } = site({} as Env["Variables"]["engine"], {} as WebSettings);
  const all = routes.filter(({ method }) => method !== "ALL").map((
    { method, path },
  ) => [`${method} ${path}`, { method, path }]);
  return [...new Map(all as [string, Omit<Route, "name">][])].map(([name, route]) => ({ ...route, name }));
}

/** The address of something that is there. */
export const addressOf = ({ path }: Route, house: House): string => fill(path, (name) => present(path, name, house));

/** The address of something that is not, where the route names a thing at all. */
export const nowhere = ({ path }: Route, id: string): string =>
  fill(path, (name) => ["turn", "number", "form"].includes(name) ? constant[name]! : id);

const fill = (path: string, value: (name: string) => string): string =>
  path.replace(/:(\w+)(\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, name) => value(name));

const constant: Readonly<Record<string, string>> = { turn: "1", number: "0", form: "pause" };

function present(path: string, name: string, house: House): string {
  if (constant[name]) return constant[name];
  const [, area = ""] = path.match(/^(?:\/api\/v1)?\/([\w.]+)/) ?? [];
  return ids(house, path)[`${area}:${name}`] ?? unknown(path, name);
}

const ids = (
  { job, draft, mira, tomasz, priya, question, request, apiToken }: House,
  path: string,
): Record<string, string> => ({
  "assets:file": "none.css",
  "jobs:id": path.includes("/kit") ? draft.id : job.id,
  "jobs:qid": question,
  "candidates:id": mira.candidateId,
  "applications:id": mira.applicationId,
  "interviews:id": tomasz.interviewId,
  "requests:id": request,
  "settings:token": apiToken,
  "apply:code": job.code,
  "i:token": priya.link,
});

function unknown(path: string, name: string): never {
  throw new Error(`Say in ${import.meta.filename} what :${name} stands for in ${path}.`);
}

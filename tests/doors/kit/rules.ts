/**
 * Who may pass which door. This table is written by hand, from what a role is for, and asks nothing of the product: a
 * route that is not in it fails the test, and so does one that lets in more or fewer than are named here.
 */
import type { Role } from "../../../engine/mod.ts";

export type Rule =
  /** Anybody; what it leads to may need a secret in the address. */
  | { readonly for: "anybody" }
  /** Whoever holds the seat of an interview. */
  | { readonly for: "candidates" }
  | { readonly for: "people"; readonly roles: readonly Role[]; readonly costly?: true }
  /** Tokens of these roles, and of kiosks where it says so. */
  | { readonly for: "machines"; readonly roles: readonly Role[]; readonly kiosks: boolean };

const anybody: Rule = { for: "anybody" };
const candidates: Rule = { for: "candidates" };
const admins = ["admin"] as const;
const makers = ["admin", "recruiter"] as const;
const readers = ["admin", "recruiter", "reviewer"] as const;
const all = ["admin", "recruiter", "reviewer", "practiser"] as const;
const people = (roles: readonly Role[]): Rule => ({ for: "people", roles });
const machines = (roles: readonly Role[], kiosks = false): Rule => ({ for: "machines", roles, kiosks });

const both = (rule: Rule, ...paths: readonly string[]) =>
  paths.flatMap((path) => [[`GET ${path}`, rule], [`POST ${path}`, rule]] as const);
const get = (rule: Rule, ...paths: readonly string[]) => paths.map((path) => [`GET ${path}`, rule] as const);
const post = (rule: Rule, ...paths: readonly string[]) => paths.map((path) => [`POST ${path}`, rule] as const);

const sound = "/interview/sound/:turn{[0-9]{1,9}}";
const kit = "/jobs/:id/kit";
const question = `${kit}/questions/:qid`;
const person = "/candidates/:id";

export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...get(anybody, "/assets/:file", "/healthz", "/health", "/readyz", "/metrics", "/api/docs", "/api/v1/openapi.json"),
  ...both(anybody, "/setup", "/login", "/logout", "/apply/:code", "/apply/:code/reading"),
  ...get(anybody, "/apply", "/privacy", "/terms", "/support"),
  ...both(anybody, "/i/:token", "/i/:token/refusal", "/i/:token/person", "/i/:token/takeover"),
  ...get(anybody, "/interview/:form{answers|pause|continuation|way}"),
  ...post(anybody, "/interview/way"),
  ...get(candidates, "/interview", sound),
  ...both(candidates, "/interview/skip", "/interview/person", "/interview/withdrawal"),
  ...post(candidates, "/interview/answers", "/interview/pause", "/interview/continuation"),
  [`PUT ${sound}/:number`, candidates],
  ...get(people(all), "/help"),
  ...get(people(admins), "/setup/start"),
  ...get(people(readers), "/", "/live"),
  // Its GET leads to Today, which looks at who asks.
  ...get(anybody, "/requests/:id/answer"),
  ...post(people(makers), "/requests/:id/answer"),
  ...get(people(readers), "/jobs", "/jobs/:id", kit, `${kit}/questions`, `${question}/place`, "/jobs/:id/publication"),
  ...get(people(readers), "/jobs/proposal"),
  ...get(people(makers), "/jobs/new", `${kit}/questions/new`),
  ...post(people(makers), "/jobs", "/jobs/proposal", `${kit}/questions`, `${question}/place`, "/jobs/:id/publication"),
  ...both(people(makers), "/jobs/:id/settings", `${kit}/draft`, question, `${question}/removal`),
  ...get(people(readers), "/candidates", "/candidates.csv", person, `${person}/sound/:turn`),
  ...get(people(readers), `${person}/decisions`, `${person}/invitations`),
  ...post(people(makers), `${person}/decisions`, `${person}/invitations`),
  ...both(people(makers), `${person}/erasure`),
  ...get(people(makers), "/settings", "/settings/people", "/settings/tokens", "/settings/mail", "/settings/providers"),
  ...get(people(makers), "/settings/demo"),
  ...post(people(admins), "/settings", "/settings/people", "/settings/tokens"),
  ...both(people(admins), "/settings/tokens/:token/removal", "/demo/removal"),
  ...get(people(admins), "/demo"),
  ["POST /demo", { for: "people", roles: admins, costly: true }],
  ...post(machines(makers, true), "/api/interview/start", "/api/interview/answer", "/api/interview/end"),
  ...get(machines(makers, true), "/api/interview/status"),
  ...get(machines(readers, true), "/api/interview/history"),
  ...get(machines(readers), "/api/v1/jobs", "/api/v1/jobs/:id", "/api/v1/applications/:id", "/api/v1/ai/status"),
  ...post(machines(makers), "/api/v1/jobs", "/api/v1/jobs/:id/publication", "/api/v1/jobs/:id/applications"),
  ...get(machines(makers), "/api/v1/interviews/:id"),
  ...post(machines(makers), ...["begin", "answers", "end"].map((act) => `/api/v1/interviews/:id/${act}`)),
]);

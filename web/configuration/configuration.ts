/** What this installation was told, checked as a whole: all problems at once, and nothing secret in any of them. */
import type { z } from "zod";
import type { Surroundings } from "./surroundings.ts";
import { type Variables, variables } from "./variables.ts";

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: string | null;
  readonly from: string;
  readonly tls: "starttls" | "tls" | "off";
}

export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** Null: made of host and port once the server listens. */
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
  /** Paths. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly dataDir: string;
  readonly database: { readonly url: string | null; readonly authToken: string | null };
  /** Null: kept in a file in `dataDir`. */
  readonly secretKey: string | null;
  readonly logLevel: "debug" | "info" | "warn" | "error";
  readonly logFormat: "pretty" | "json";
  readonly corsOrigins: readonly string[];
  readonly metricsToken: string | null;
  readonly rateLimitFactor: number;
  readonly timeZone: string;
  readonly mail: MailSettings | null;
}

export type Configured =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly string[] };

export function configurationOf(values: Surroundings): Configured {
  const known = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, values[name]]));
  const read = variables.safeParse(known);
  const problems = [...wrongValues(read.error?.issues ?? []), ...wrongTogether(values)];
  return read.success && problems.length === 0
    ? { ok: true, configuration: shaped(read.data) }
    : { ok: false, problems };
}

/** A server keeps its own data: only a file has a folder beside which the secret can lie. */
export const isServer = (url: string | null | undefined): boolean => /^(https?|libsql):\/\//i.test(url ?? "");

function wrongValues(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  const names = [...new Set(issues.map(({ path }) => String(path[0])))];
  return names.map((name) => expected(name));
}

const expected = (name: string): string =>
  `${name}: expected ${variables.shape[name as keyof typeof variables.shape].description}.`;

function wrongTogether(values: Surroundings): readonly string[] {
  const alone = (name: string, other: string) => values[name] && !values[other] ? [expected(name)] : [];
  const without = (names: readonly string[], needed: string) => {
    const named = names.find((name) => values[name]);
    return named && !values[needed] ? [`${needed}: expected a value, since ${named} is set.`] : [];
  };
  return [
    ...alone("TLS_CERT_FILE", "TLS_KEY_FILE"),
    ...alone("TLS_KEY_FILE", "TLS_CERT_FILE"),
    ...alone("SMTP_USERNAME", "SMTP_PASSWORD"),
    ...alone("SMTP_PASSWORD", "SMTP_USERNAME"),
    ...without(["SMTP_PORT", "SMTP_USERNAME", "SMTP_FROM", "SMTP_TLS"], "SMTP_HOST"),
    ...without(["SMTP_HOST"], "SMTP_FROM"),
    ...isServer(values.DATABASE_URL) ? without(["DATABASE_URL"], "SECRET_KEY") : [],
  ];
}

const shaped = (read: Variables): Configuration => ({
  port: read.PORT,
  host: read.HOST,
  publicUrl: read.PUBLIC_URL ?? null,
  trustedProxies: read.TRUSTED_PROXIES,
  tls: read.TLS_CERT_FILE && read.TLS_KEY_FILE ? { cert: read.TLS_CERT_FILE, key: read.TLS_KEY_FILE } : null,
  dataDir: read.DATA_DIR,
  database: { url: read.DATABASE_URL ?? null, authToken: read.DATABASE_AUTH_TOKEN ?? null },
  secretKey: read.SECRET_KEY ?? null,
  logLevel: read.LOG_LEVEL,
  logFormat: read.LOG_FORMAT,
  corsOrigins: read.CORS_ORIGINS,
  metricsToken: read.METRICS_TOKEN ?? null,
  rateLimitFactor: read.RATE_LIMIT_FACTOR,
  timeZone: read.TIME_ZONE ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
  mail: mailOf(read),
});

function mailOf(read: Variables): MailSettings | null {
  if (!read.SMTP_HOST || !read.SMTP_FROM) return null;
  const tls = read.SMTP_TLS ?? (read.SMTP_PORT === 465 ? "tls" : "starttls");
  return {
    host: read.SMTP_HOST,
    port: read.SMTP_PORT ?? (tls === "tls" ? 465 : 587),
    username: read.SMTP_USERNAME ?? null,
    password: read.SMTP_PASSWORD ?? null,
    from: read.SMTP_FROM,
    tls,
  };
}

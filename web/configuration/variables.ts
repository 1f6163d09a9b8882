/** Every variable of the environment that the house itself reads; providers bring theirs along. */
import { z } from "zod";
import {
  address,
  choice,
  databasePlace,
  decimal,
  host,
  listOf,
  origin,
  sender,
  timeZone,
  wholeNumber,
} from "./shapes.ts";

const secret = { secret: true } as const;

/** Each field's description is the shape that a wrong value is answered with. */
export const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(8000).describe("a whole number from 0 to 65535, e.g. 8000"),
  HOST: host.default("127.0.0.1").describe("an address or a name of this machine, e.g. 127.0.0.1 or 0.0.0.0"),
  PUBLIC_URL: origin.optional().describe(
    "the address that browsers use, without a path, e.g. https://jobs.example.com",
  ),
  TRUSTED_PROXIES: listOf(address).default([]).describe("IP addresses with commas between them, e.g. 127.0.0.1,::1"),
  TLS_CERT_FILE: z.string().optional().describe("the path of a certificate chain in PEM, together with TLS_KEY_FILE"),
  TLS_KEY_FILE: z.string().optional().describe("the path of a private key in PEM, together with TLS_CERT_FILE"),
  DATA_DIR: z.string().default("./data").describe("the path of a folder"),
  DATABASE_URL: databasePlace.optional().describe("a path, file:PATH, libsql://HOST or http(s)://HOST"),
  DATABASE_AUTH_TOKEN: z.string().optional().describe("the token of a libSQL server").meta(secret),
  SECRET_KEY: z.string().min(32).optional().describe("32 characters or more, as hard to guess as a key").meta(secret),
  LOG_LEVEL: choice(["debug", "info", "warn", "error"]).default("info").describe("debug, info, warn or error"),
  LOG_FORMAT: choice(["pretty", "json"]).default("pretty").describe("pretty or json"),
  CORS_ORIGINS: listOf(origin).default([]).describe("origins with commas between them, e.g. https://app.example.com"),
  METRICS_TOKEN: z.string().min(16).optional().describe("16 characters or more").meta(secret),
  RATE_LIMIT_FACTOR: decimal(1000).default(1).describe("a number above 0, at most 1000"),
  TIME_ZONE: timeZone.optional().describe("a name of the IANA list, e.g. Europe/Berlin"),
  SMTP_HOST: host.optional().describe("the name of a mail server"),
  SMTP_PORT: wholeNumber(1, 65_535).optional().describe("a whole number from 1 to 65535, e.g. 587"),
  SMTP_USERNAME: z.string().optional().describe("a user name, together with SMTP_PASSWORD"),
  SMTP_PASSWORD: z.string().optional().describe("a password, together with SMTP_USERNAME").meta(secret),
  SMTP_FROM: sender.optional().describe("an address, e.g. Northwind <jobs@northwind.example>"),
  SMTP_TLS: choice(["starttls", "tls", "off"]).optional().describe("starttls, tls or off"),
});
export type Variables = z.output<typeof variables>;

/** Names of the house's own secrets. */
export const houseSecrets: readonly string[] = Object.entries(variables.shape)
  .filter(([, field]) => (field as z.ZodType).meta()?.secret === true)
  .map(([name]) => name);

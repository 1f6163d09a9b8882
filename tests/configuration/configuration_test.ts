import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { type Configuration, configurationOf } from "../../web/configuration/configuration.ts";
import { variables } from "../../web/configuration/variables.ts";
import type { Surroundings } from "../../web/configuration/surroundings.ts";

function told(values: Surroundings): Configuration {
  const read = configurationOf(values);
  assert(read.ok, read.ok ? "" : read.problems.join(" "));
  return read.configuration;
}

function problems(values: Surroundings): readonly string[] {
  const read = configurationOf(values);
  return read.ok ? [] : read.problems;
}

Deno.test("with nothing set it serves on loopback, keeps its data in ./data and sends no mail", () => {
  const { port, host, dataDir, database, secretKey, mail, publicUrl, tls, rateLimitFactor } = told({});
  assertEquals([port, host, dataDir, rateLimitFactor], [8000, "127.0.0.1", "./data", 1]);
  assertEquals([database, secretKey, mail, publicUrl, tls], [{ url: null, authToken: null }, null, null, null, null]);
});

/** A wrong value for every variable that can be wrong. */
const wrong: Readonly<Record<string, string>> = {
  PORT: "eighty",
  HOST: "not a host",
  PUBLIC_URL: "https://jobs.example.com/candor",
  TRUSTED_PROXIES: "127.0.0.1,proxy.example",
  DATABASE_URL: "mysql://root:hunter2@db",
  SECRET_KEY: "hunter2",
  LOG_LEVEL: "loud",
  LOG_FORMAT: "xml",
  CORS_ORIGINS: "*",
  METRICS_TOKEN: "hunter2",
  RATE_LIMIT_FACTOR: "-1",
  TIME_ZONE: "Mars/Olympus",
  SMTP_HOST: "m@il",
  SMTP_PORT: "0",
  SMTP_FROM: "nobody",
  SMTP_TLS: "perhaps",
};

for (const [name, value] of Object.entries(wrong)) {
  Deno.test(`a wrong ${name} is answered with its name, the expected shape, and not its value`, () => {
    const sentence = problems({ [name]: value }).find((problem) => problem.startsWith(`${name}: expected `));
    assert(sentence, `no sentence about ${name}`);
    assertStringIncludes(sentence, variables.shape[name as keyof typeof variables.shape].description ?? "nothing");
    assertEquals(sentence.includes(value), false);
  });
}

Deno.test("all problems come at once", () => {
  const all = problems(wrong);
  for (const name of Object.keys(wrong)) assert(all.some((problem) => problem.startsWith(`${name}:`)), name);
});

Deno.test("what belongs together is asked for together", () => {
  assertStringIncludes(problems({ TLS_CERT_FILE: "c.pem" }).join(), "together with TLS_KEY_FILE");
  assertStringIncludes(problems({ TLS_KEY_FILE: "k.pem" }).join(), "together with TLS_CERT_FILE");
  assertStringIncludes(problems({ SMTP_HOST: "mail.example" }).join(), "SMTP_FROM: expected");
  assertStringIncludes(problems({ SMTP_FROM: "a@b.example" }).join(), "SMTP_HOST: expected");
  const half = { SMTP_HOST: "mail.example", SMTP_FROM: "a@b.example", SMTP_USERNAME: "noor" };
  assertStringIncludes(problems(half).join(), "together with SMTP_PASSWORD");
});

Deno.test("a database server without SECRET_KEY is refused: machines that share data have to share the key", () => {
  assertEquals(problems({ DATABASE_URL: "libsql://db.example" }), [
    "SECRET_KEY: expected a value, since DATABASE_URL is set.",
  ]);
  assertEquals(problems({ DATABASE_URL: "./other.db" }), []);
});

Deno.test("a mail server's port and encryption follow from each other", () => {
  const mail = (more: Surroundings) => told({ SMTP_HOST: "mail.example", SMTP_FROM: "a@b.example", ...more }).mail;
  assertEquals([mail({})?.port, mail({})?.tls], [587, "starttls"]);
  assertEquals(mail({ SMTP_PORT: "465" })?.tls, "tls");
  assertEquals(mail({ SMTP_TLS: "tls" })?.port, 465);
  assertEquals(mail({ SMTP_PORT: "25", SMTP_TLS: "off" })?.tls, "off");
});

Deno.test("lists take blanks, and an address loses the slash at its end", () => {
  assertEquals(told({ TRUSTED_PROXIES: "127.0.0.1, ::1," }).trustedProxies, ["127.0.0.1", "::1"]);
  assertEquals(told({ PUBLIC_URL: "https://jobs.example.com/" }).publicUrl, "https://jobs.example.com");
});

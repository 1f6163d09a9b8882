import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { candor } from "../kit/program.ts";

async function examined(environment: Record<string, string>, ...flags: string[]) {
  const dataDir = await Deno.makeTempDir();
  try {
    return await candor(["doctor", ...flags], { environment: { DATA_DIR: dataDir, PORT: "1", ...environment } });
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

Deno.test("doctor finds a fresh machine well, and says what is not set up", async () => {
  const { code, stdout } = await examined({});
  assertEquals(code, 0, stdout);
  for (const part of ["database", "media", "mail", "address"]) assertStringIncludes(stdout, part);
  assertStringIncludes(stdout, "llm openai is not set up; OPENAI_API_KEY would do it");
});

Deno.test("doctor shows that a secret is set, and never the secret; a provider that does not answer is broken", async () => {
  const { code, stdout } = await examined({
    OPENAI_API_KEY: "sk-hunter2hunter2",
    OPENAI_BASE_URL: "http://noor:hunter2@127.0.0.1:1/v1?key=hunter2",
    OPENAI_MAX_RETRIES: "0",
  }, "--json");
  assertEquals(code, 1);
  assertEquals(stdout.includes("hunter2"), false);
  const { ok, findings } = JSON.parse(stdout) as { ok: boolean; findings: { part: string; state: string }[] };
  assertEquals(ok, false);
  assert(findings.some(({ part, state }) => part === "provider" && state === "broken"));
});

Deno.test("doctor says what is wrong with the settings", async () => {
  const { code, stdout } = await examined({ SMTP_PORT: "many" });
  assertEquals(code, 1);
  assertStringIncludes(stdout, "SMTP_PORT: expected a whole number from 1 to 65535");
});

Deno.test("doctor warns that browsers keep nobody signed in over plain http from elsewhere", async () => {
  const { code, stdout } = await examined({ HOST: "0.0.0.0" });
  assertEquals(code, 0, stdout);
  assertStringIncludes(stdout, "Over plain http browsers keep nobody signed in");
  assertStringIncludes(stdout, "Set PUBLIC_URL");
});

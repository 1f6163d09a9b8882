/** Golden files: a change of a prompt shows as a diff. Write them anew with UPDATE_GOLDEN=1. */
import { assertEquals } from "@std/assert";
import type { Ability } from "../../engine/interviewer/ability.ts";

/** Holds an ability's prompt for one input, with its version, against the golden file of that name. */
export async function assertGolden<In>(
  ability: Pick<Ability<In, unknown>, "id" | "version" | "temperature" | "prompt">,
  input: In,
): Promise<void> {
  const messages = ability.prompt(input).map(({ role, content }) => `--- ${role}\n${content}\n`).join("\n");
  const text = `${ability.id} version ${ability.version}, temperature ${ability.temperature}\n\n${messages}`;
  const file = new URL(`./golden/${ability.id}.txt`, import.meta.url);
  if (Deno.env.get("UPDATE_GOLDEN") === "1") await Deno.writeTextFile(file, text);
  assertEquals(
    text,
    await Deno.readTextFile(file),
    `The prompt of ${ability.id} changed: raise its version, then write the golden file anew.`,
  );
}

import { assertEquals } from "@std/assert";
import * as z from "zod";
import { chooseProbe } from "../../engine/interviewer/choose_probe.ts";
import { draftJob } from "../../engine/interviewer/draft_job.ts";
import { draftKit } from "../../engine/interviewer/draft_kit.ts";
import { judgeAnswer } from "../../engine/interviewer/judge_answer.ts";
import { readResume } from "../../engine/interviewer/read_resume.ts";
import { resumeQuestions } from "../../engine/interviewer/resume_questions.ts";
import { writeReport } from "../../engine/interviewer/write_report.ts";

const abilities = [chooseProbe, draftJob, draftKit, judgeAnswer, readResume, resumeQuestions, writeReport];

interface Schema {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Places of a schema that strict servers refuse: optional fields, open objects. */
function refusedIn(schema: Schema, place: string): readonly string[] {
  const { properties, required = [], additionalProperties, items, anyOf = [] } = schema;
  const fields = Object.entries(properties ?? {});
  return [
    ...fields.filter(([name]) => !required.includes(name)).map(([name]) => `${place}.${name} is optional`),
    ...schema.type === "object" && additionalProperties !== false ? [`${place} is open`] : [],
    ...fields.flatMap(([name, field]) => refusedIn(field, `${place}.${name}`)),
    ...items ? refusedIn(items, `${place}[]`) : [],
    ...anyOf.flatMap((one) => refusedIn(one, place)),
  ];
}

Deno.test("every ability's reply has a shape that strict servers take: all fields required, no others", () => {
  for (const { id, reply } of abilities) {
    const schema = z.toJSONSchema(reply, { target: "draft-7", io: "input" }) as Schema;
    assertEquals([id, schema.type, refusedIn(schema, id)], [id, "object", []]);
  }
});

Deno.test("every ability has a name of its own, and versions for its prompt and its rules", () => {
  assertEquals(new Set(abilities.map(({ id }) => id)).size, abilities.length);
  for (const { id, version, rulesVersion } of abilities) {
    assertEquals([/^[a-z_]+$/.test(id), version !== "", rulesVersion !== ""], [true, true, true]);
  }
});

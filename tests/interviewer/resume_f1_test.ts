import { assert } from "@std/assert";
import { structureByRules } from "../../engine/interviewer/resume/structure_resume.ts";
import { readInFence } from "../../engine/plugin/fence/read_in_fence.ts";
import { f1, type Scores, summed, tally } from "../kit/made_files/f1.ts";
import { resumeDocx, resumePdf } from "../kit/made_files/resume_files.ts";
import { inColumns, inOneColumn, type MadeResume, unseen } from "../kit/made_files/resumes/mod.ts";
import { skillWords } from "../kit/made_files/skill_words.ts";

type TextOf = (resume: MadeResume) => Promise<string> | string;

const asText: TextOf = ({ text, side }) => side === undefined ? text : `${side}\n\n${text}`;
const asPdf: TextOf = async (resume) => (await readInFence({ bytes: await resumePdf(resume) })).text;
const asDocx: TextOf = async (resume) => (await readInFence({ bytes: resumeDocx(resume) })).text;

const everyThird = inOneColumn.filter((_, at) => at % 3 === 0);

for (
  const [name, resumes, textOf] of [
    ["plain text", [...inOneColumn, ...unseen], asText],
    ["PDF in one column", everyThird, asPdf],
    ["PDF in two columns", inColumns, asPdf],
    ["Word", everyThird, asDocx],
  ] as const
) {
  Deno.test(`of resumes as ${name} the rules find names, dates, titles, degrees and skills with an F1 of at least 0.9`, async () => {
    const all: Scores[] = [];
    for (const resume of resumes) all.push(tally(structureByRules(await textOf(resume), skillWords), resume.expected));
    for (const [field, counted] of Object.entries(summed(all))) {
      assert(f1(counted) >= 0.9, `${field}: ${f1(counted).toFixed(3)} (${JSON.stringify(counted)})`);
    }
  });
}

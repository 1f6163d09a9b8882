import { peopleTrack, tracks } from "../../engine/interviewer/bank.ts";
import { type BankFinding, validateTrack } from "../../engine/interviewer/validate_bank.ts";
import type { OutsideCommand } from "./command.ts";
import { jsonFiles } from "./json_files.ts";

export const questionsValidate: OutsideCommand = {
  name: "questions validate",
  usage: "questions validate [--strict] [PATH…]",
  summary: "Checks question files by file and place; without a path, the ones that Candor brings along.",
  flags: { strict: { about: "makes warnings fail, too" } },
  words: Infinity,
  run: async ({ words, on, say, complain }) => {
    const files = words.length === 0 ? bank() : await jsonFiles(words);
    const findings = files.flatMap(({ file, json, problem }) =>
      problem ? [broken(file, problem)] : validateTrack(json, file)
    );
    for (const { file, place, level, message } of findings) say(`${file}: ${place}: ${level}: ${message}`);
    const errors = findings.filter(({ level }) => level === "error").length;
    say(`${files.length} files, ${errors} errors, ${findings.length - errors} warnings.`);
    if (files.length === 0) complain("There is no question file here. Name files or folders with .json files.");
    return files.length === 0 || errors > 0 || (on.has("strict") && findings.length > 0) ? 1 : 0;
  },
};

const bank = () => [...tracks, peopleTrack].map((json) => ({ file: `${json.track}.json`, json, problem: undefined }));

const broken = (file: string, message: string): BankFinding => ({ file, place: "the whole", level: "error", message });

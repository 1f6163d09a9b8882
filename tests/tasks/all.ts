/**
 * `deno task test`: everything that CI runs. A step that fails stops none of the others; the last line counts the
 * tests and the checks, and the exit code is 1 when one of them failed. Paths behind it choose among the tests.
 */
import { installed } from "./all/install.ts";
import { counted, type Counts } from "./all/junit.ts";

interface Step {
  readonly name: string;
  /** Of `deno`. */
  readonly args: readonly string[];
}

/** What tests need besides the program has a lock file of its own: see `lock.ts`. */
const lock = "--lock=tests/deno.lock";

const checks: readonly Step[] = [
  { name: "format", args: ["fmt", "--check"] },
  { name: "lint", args: ["lint"] },
  { name: "types", args: ["check", lock, "--frozen", "."] },
  { name: "types of the templates", args: ["run", "-A", lock, "--frozen", "tests/tasks/check_views.ts"] },
];

const results: Counts[] = [await timed("what the tests need", async () => oneOf(await installed()))];
for (const { name, args } of checks) results.push(await timed(name, async () => oneOf(await deno(args))));
results.push(await timed("tests", tests));

const sum = (of: keyof Counts) => results.reduce((all, one) => all + one[of], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
Deno.exit(sum("failed") === 0 ? 0 : 1);

/** Types were checked above. A run that broke off counts as one failure more than its report tells. */
async function tests(): Promise<Counts> {
  const report = await Deno.makeTempFile({ suffix: ".xml" });
  try {
    const well = await deno([
      "test",
      "-A",
      lock,
      "--parallel",
      "--frozen",
      "--no-check",
      `--junit-path=${report}`,
      ...Deno.args,
    ]);
    const { passed, failed } = counted(await Deno.readTextFile(report));
    return { passed, failed: well ? failed : Math.max(1, failed) };
  } finally {
    await Deno.remove(report);
  }
}

async function timed(name: string, work: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const counts = await work();
  const how = counts.failed === 0 ? "passed" : "FAILED";
  console.log(`== ${name}: ${how} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return counts;
}

function oneOf(well: boolean): Counts {
  return { passed: well ? 1 : 0, failed: well ? 0 : 1 };
}

async function deno(args: readonly string[]): Promise<boolean> {
  const child = new Deno.Command(Deno.execPath(), { args: [...args], stdin: "null" }).spawn();
  return (await child.status).success;
}

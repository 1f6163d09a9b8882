/** How many tests ran and how they went, out of the report that `deno test --junit-path` writes. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Tests that were left out count as neither. */
export function counted(junit: string): Counts {
  const suites = [...junit.matchAll(/<testsuite\b[^>]*>/g)].map(([tag]) => tag);
  const sum = (name: string) =>
    suites.reduce((all, tag) => all + Number(tag.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0), 0);
  const failed = sum("failures") + sum("errors");
  return { passed: sum("tests") - failed - sum("disabled") - sum("skipped"), failed };
}

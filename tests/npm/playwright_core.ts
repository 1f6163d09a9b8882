// deno-lint-ignore-file no-import-prefix -- see README.md
export * from "npm:playwright-core@1.65.1";

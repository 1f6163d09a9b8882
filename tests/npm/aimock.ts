// deno-lint-ignore-file no-import-prefix -- see README.md
export * from "npm:@copilotkit/aimock@1.43.0";

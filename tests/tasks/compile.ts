/**
 * `deno task compile`: one binary with everything embedded, `./candor`. `DENORT_BIN` may name a runtime to build on
 * where dl.deno.land is not reached; `--target` and other flags of `deno compile` are handed on.
 */
const flags = [
  "compile",
  "-A",
  "--frozen",
  "--no-check",
  "--exclude-unused-npm",
  "--output=candor",
  // Loaded by a name that is put together at run time, so no import tells that they are needed.
  ...["pdfjs-dist/legacy/build/pdf.worker.mjs"].map((file) => `--include=npm:${file}`),
];

const { code } = await new Deno.Command(Deno.execPath(), { args: [...flags, ...Deno.args, "main.ts"] }).output();
Deno.exit(code);

// deno-lint-ignore-file no-import-prefix -- see README.md
export { default } from "npm:pdfkit@0.20.2";

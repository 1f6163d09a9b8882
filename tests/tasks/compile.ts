/**
 * `deno task compile`: one binary with everything embedded, `./candor`. Flags of `deno compile` are handed on, e.g.
 * `--output=FILE` or `--target=aarch64-unknown-linux-gnu`. `DENORT_BIN` names the runtime to build on where it cannot
 * be downloaded.
 */
/** Parts of packages that never run: twins for another C library, sources, and forms of the same that we do not import. */
const neverRun = [
  ["@libsql/linux-x64-musl", ""],
  ["@napi-rs/canvas-linux-x64-musl", ""],
  ["@node-rs/argon2-linux-x64-musl", ""],
  ["effect", "/src"],
  ["openai", "/src"],
  ["lucide-static", "/font"],
  ["lucide-static", "/dist"],
  ["pdfjs-dist", "/build"],
  ["pdfjs-dist", "/web"],
] as const;

const output = Deno.args.some((arg) => arg.startsWith("--output")) ? [] : ["--output=candor"];

await deno(["cache", "--frozen", "main.ts"]);
const excluded = (await leftOut()).map((path) => `--exclude=${path}`);
await deno([
  "compile",
  "-A",
  "--frozen",
  "--no-check",
  "--exclude-unused-npm",
  ...excluded,
  ...output,
  ...Deno.args,
  "main.ts",
]);

async function deno(args: readonly string[]): Promise<void> {
  const { code } = await new Deno.Command(Deno.execPath(), { args: [...args], stdin: "null" }).spawn().status;
  if (code !== 0) Deno.exit(code);
}

async function leftOut(): Promise<readonly string[]> {
  const cache = await npmCache();
  const found: string[] = [];
  for (const [name, part] of neverRun.filter(([name]) => isThere(`${cache}/${name}`))) {
    for (const { name: version, isDirectory } of Deno.readDirSync(`${cache}/${name}`)) {
      if (isDirectory) found.push(`${cache}/${name}/${version}${part}`);
    }
  }
  return found;
}

/** Packages lie below a folder named after the registry that they came from. */
async function npmCache(): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).output();
  const { npmCache } = JSON.parse(new TextDecoder().decode(stdout)) as { npmCache: string };
  const [registry] = [...Deno.readDirSync(npmCache)].filter(({ isDirectory }) => isDirectory);
  return `${npmCache}/${registry?.name ?? ""}`;
}

/** Twins for another C library come only with some systems. */
function isThere(folder: string): boolean {
  try {
    return Deno.statSync(folder).isDirectory;
  } catch {
    return false;
  }
}

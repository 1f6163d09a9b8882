/**
 * Checks the types of all templates: Eta compiles each to statements, these are wrapped in a function that takes the
 * data which the view declares, and the compiler reads the result. `deno run -A tests/tasks/check_views.ts [FOLDER]`
 */
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { eta, helpers, views } from "../../web/shell/view.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const web = join(root, "web");

interface Template {
  readonly name: string;
  readonly source: string;
  /** Where its declaration stands: the module and the exported name. */
  readonly module: string;
  readonly exported: string;
}

/**
 * All findings in the templates under a folder, one line each, such as `jobs/page line 12: Property 'nam' does not …`.
 * Any template may include those of the shell, which are therefore always known.
 */
export async function checkViews(folder = web): Promise<string[]> {
  const asked = await templatesIn(resolve(folder));
  const known = new Map([...await templatesIn(join(web, "shell")), ...asked].map((found) => [found.name, found]));
  const program = written([...known.values()], asked);
  return [...undeclared([...known.keys()]), ...await compile(program)];
}

async function templatesIn(folder: string): Promise<Template[]> {
  const found: Template[] = [];
  for (const path of declaringFiles(folder)) {
    const module = pathToFileURL(path).href;
    for (const [exported, render] of Object.entries(await import(module))) {
      const declared = views.get(render);
      if (declared) found.push({ ...declared, module, exported });
    }
  }
  return found;
}

function declaringFiles(folder: string): string[] {
  return [...Deno.readDirSync(folder)].toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory) return declaringFiles(path);
    return entry.name.endsWith(".ts") && declaration.test(Deno.readTextFileSync(path)) ? [path] : [];
  });
}

const declaration = /\bview<[^]*>\(/;

/** A view that is kept to its file would go unchecked. */
function undeclared(known: readonly string[]): string[] {
  return [...views.values()].filter(({ name }) => !known.includes(name)).map(({ name }) =>
    `${name}: export this view, so that its types are checked.`
  );
}

/** The program that the compiler reads. A template's own `const` may shadow a helper: it stands in a block. */
function written(known: readonly Template[], asked: readonly Template[]): string {
  const view = new URL("../../web/shell/view.ts", import.meta.url).href;
  return [
    `import { helpers } from "${view}";`,
    `const { ${Object.keys(helpers).join(", ")} } = helpers;`,
    "const __eta = { res: '', line: 0, e: (printable: string | number) => String(printable) };",
    "type Words<It> = It extends { readonly t: infer T } ? T : never;",
    "type Missing<N extends keyof Views, It> = Omit<Views[N], keyof It> & Partial<Views[N]>;",
    "type Given<Data> = Record<never, never> extends Data ? [data?: Data] : [data: Data];",
    "interface Views {",
    ...known.map(({ name, module, exported }) =>
      `  ${JSON.stringify(name)}: Parameters<typeof import("${module}").${exported}>[0];`
    ),
    "}",
    ...asked.map(body),
  ].join("\n");
}

function body({ name, source }: Template, at: number): string {
  const key = JSON.stringify(name);
  return `// template ${name}
export function template${at}(it: Views[${key}]) {
  const t = (it as { t?: unknown }).t as Words<Views[${key}]>;
  const include = <N extends keyof Views>(_name: N, ..._data: Given<Missing<N, Views[${key}]>>): string => "";
  {
${eta.compileBody(eta.parse(source))}
  }
  return [t, include];
}`;
}

async function compile(program: string): Promise<string[]> {
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(file, program);
    const command = new Deno.Command(Deno.execPath(), {
      args: ["check", "--quiet", "--config", join(root, "deno.json"), file],
      env: { NO_COLOR: "1" },
    });
    const output = new TextDecoder().decode((await command.output()).stderr);
    return findings(output, program, pathToFileURL(file).href);
  } finally {
    await Deno.remove(file);
  }
}

/** Turns places in the program back into places in the templates; what is wrong in other files is for `deno check`. */
function findings(output: string, program: string, file: string): string[] {
  const lines = program.split("\n");
  const errors = output.split(/\n\n/).filter((block) => block.includes("[ERROR]") && block.includes(file));
  return errors.map((block) => {
    const line = Number(block.match(/:(\d+):\d+\s*$/)?.[1] ?? 0);
    const message = block.slice(block.indexOf("[ERROR]: ") + 9).split(/\n {4}at |\n\s*~/)[0]!.split("\n");
    return `${place(lines.slice(0, line))}: ${message.slice(0, -1).join(" ").replace(/\s+/g, " ") || message[0]}`;
  });
}

function place(before: readonly string[]): string {
  const from = before.findLastIndex((line) => line.startsWith("// template "));
  if (from < 0) return "declarations";
  const line = before.slice(from).findLast((text) => text.startsWith("__eta.line="))?.slice(11) ?? "1";
  return `${before[from]!.slice(12)} line ${line}`;
}

if (import.meta.main) {
  const found = await checkViews(Deno.args[0]);
  for (const finding of found) console.error(finding);
  const count = [...views].length;
  console.log(found.length > 0 ? `${found.length} findings in ${count} templates` : `${count} templates, no findings`);
  Deno.exit(found.length > 0 ? 1 : 0);
}

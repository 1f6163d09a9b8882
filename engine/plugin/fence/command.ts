/** How the child is started: from source a module of ours, in the compiled binary the binary itself with a hidden command. */
import { heapMb } from "./limits.ts";

export const hiddenCommand = "__fence";

export function fenceCommand(mediaType: string): Deno.Command {
  return new Deno.Command(Deno.execPath(), {
    args: [...(Deno.build.standalone ? [] : fromSource()), hiddenCommand, mediaType],
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
    clearEnv: true,
    env: { ...whereModulesLie(), DENO_V8_FLAGS: heapFlag },
  });
}

/** By the environment, since a compiled binary takes no flags of V8; the watch over its memory holds in any case. */
const heapFlag = `--max-old-space-size=${heapMb}`;

/** Reading is left until the parsers are loaded; every other right is missing from the start. */
const fromSource = () => [
  "run",
  "--no-prompt",
  "--allow-read",
  "--no-remote",
  "--cached-only",
  import.meta.resolve("./entry.ts"),
];

/** The only part of the environment that the child sees: no key, no address, no password. */
function whereModulesLie(): Record<string, string> {
  const names = ["DENO_DIR", "HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "SystemRoot"];
  return Object.fromEntries(names.flatMap((name) => {
    const value = Deno.env.get(name);
    return value === undefined ? [] : [[name, value]];
  }));
}

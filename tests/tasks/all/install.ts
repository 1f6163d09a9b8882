/** What tests need and a fresh machine lacks: a Chromium, and a voice that speaks test answers. */
import { findBrowser } from "../../shell/browser_place.ts";

/** False when something is still missing afterwards. */
export async function installed(): Promise<boolean> {
  const missing = [...findBrowser() ? [] : ["chromium"], ...await voice() ? [] : ["espeak-ng"]];
  if (missing.length === 0) return said("Chromium and espeak-ng are here.", true);
  if (await debianRoot()) await apt(missing);
  if (!findBrowser()) await playwright();
  if (!await voice()) said("espeak-ng is not here: install it to hear test answers spoken.", true);
  return findBrowser() !== null || said("No Chromium is here, and none could be installed. Install one.", false);
}

const voice = () => worked("espeak-ng", ["--version"]);

/** Elsewhere the package of this name is another thing, or needs a password. */
async function debianRoot(): Promise<boolean> {
  const system = await Deno.readTextFile("/etc/os-release").catch(() => "");
  return /^ID=debian$/m.test(system) && Deno.uid() === 0;
}

async function apt(packages: readonly string[]): Promise<void> {
  said(`Installs ${packages.join(" and ")} by apt-get.`, true);
  await worked("apt-get", ["update", "-qq"]);
  await worked("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

async function playwright(): Promise<void> {
  said("Installs Chromium by Playwright.", true);
  await worked(Deno.execPath(), ["run", "-A", "--no-lock", "npm:playwright-core@1.65.1", "install", "chromium"]);
}

async function worked(program: string, args: readonly string[]): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const command = new Deno.Command(program, { args: [...args], env, stdin: "null", stdout: "null", stderr: "null" });
  return await command.output().then(({ success }) => success, () => false);
}

function said(line: string, result: boolean): boolean {
  console.log(line);
  return result;
}

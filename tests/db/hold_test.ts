import { assert, assertEquals } from "@std/assert";
import { hold } from "../../db/mod.ts";

/** Holds the folder of its argument until it is ended. */
const holder = `
  import { hold } from "${new URL("../../db/hold.ts", import.meta.url)}";
  console.log(hold(Deno.args[0]).held);
  setInterval(() => {}, 1000);
`;

async function inFolder(test: (dir: string) => Promise<void> | void) {
  const dir = await Deno.makeTempDir();
  try {
    await test(`${dir}/data`);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

Deno.test("a folder is held by one, who can be named, until it is let go", () =>
  inFolder((dir) => {
    const first = hold(dir);
    assert(first.held);
    assertEquals(hold(dir), { held: false, pid: Deno.pid });
    first.release();
    first.release();
    const second = hold(dir);
    assert(second.held);
    second.release();
  }));

Deno.test("a process that was killed holds nothing any more", () =>
  inFolder(async (dir) => {
    const program = `${await Deno.makeTempDir()}/holder.ts`;
    await Deno.writeTextFile(program, holder);
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-check", "-A", program, dir],
      stdout: "piped",
    }).spawn();
    const output = child.stdout.getReader();
    assertEquals(new TextDecoder().decode((await output.read()).value), "true\n");
    assertEquals(hold(dir), { held: false, pid: child.pid });
    child.kill("SIGKILL");
    await child.status;
    await output.cancel();
    const mine = hold(dir);
    assert(mine.held);
    mine.release();
    await Deno.remove(program.replace("/holder.ts", ""), { recursive: true });
  }));

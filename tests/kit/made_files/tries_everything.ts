/** Gives its rights up as the fence's child does, then tries what a hostile file's code would try. Prints what succeeded. */
import { readFile } from "node:fs/promises";
import { allButRead, giveUp } from "../../../engine/plugin/fence/give_up.ts";

const [secret = "", address = ""] = Deno.args;
await giveUp(...allButRead);
await giveUp("read");

const attempts: Readonly<Record<string, () => unknown>> = {
  "read a file": () => Deno.readTextFile(secret),
  "read a file through node": () => readFile(secret),
  "list a folder": () => Array.fromAsync(Deno.readDir("/")),
  "write a file": () => Deno.writeTextFile(`${secret}.copy`, "x"),
  "read the environment": () => Deno.env.get("HOME"),
  "run a program": () => new Deno.Command(Deno.execPath()).output(),
  "fetch": () => fetch(address),
  "open a connection": () => Deno.connect({ hostname: "127.0.0.1", port: Number(new URL(address).port) }),
  "import a file as text": () => import(`${new URL(`file://${secret}`)}`, { with: { type: "text" } }),
  "import from a host": () => import(`${address}/secret.ts`),
  "load a library": () => Deno.dlopen("libc.so.6", { getpid: { parameters: [], result: "i32" } }),
  "learn the host's name": () => Deno.hostname(),
  "ask for a right": async () => {
    const { state } = await Deno.permissions.request({ name: "read" });
    if (state !== "granted") throw new Error("denied");
  },
  "start a worker with more rights": () => {
    const worker = new Worker("data:application/javascript,", {
      type: "module",
      deno: { permissions: { read: true } },
    });
    worker.terminate();
  },
};

const succeeded: string[] = [];
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    succeeded.push(name);
  } catch {
    // Refused, as it has to be.
  }
}
console.log(JSON.stringify({ tried: Object.keys(attempts).length, succeeded }));
Deno.exit(0);

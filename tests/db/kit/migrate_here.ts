/** A process of its own that brings a database up to date: URL and folder as arguments. Prints what it ran. */
import { migrate } from "../../../db/mod.ts";
import { run } from "./places.ts";

const [url, dataDir = ""] = Deno.args;
console.log(JSON.stringify(await run(migrate({ url: url || undefined, dataDir }))));

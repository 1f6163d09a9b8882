import { contract } from "./contract/mod.ts";
import { withStore } from "./kit/places.ts";
import { canServe } from "./kit/server.ts";

for (const [sentence, check] of Object.entries(contract)) {
  Deno.test({ name: `on a server: ${sentence}`, ignore: !canServe, fn: () => withStore("server", check) });
}

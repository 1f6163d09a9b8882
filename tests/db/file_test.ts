import { contract } from "./contract/mod.ts";
import { withStore } from "./kit/places.ts";

for (const [sentence, check] of Object.entries(contract)) {
  Deno.test(`in a file: ${sentence}`, () => withStore("file", check));
}

/** `deno task bench:lists`: ten thousand applications in a local file, what each list takes. */
import { timeLists } from "./bench/lists.ts";

await timeLists();

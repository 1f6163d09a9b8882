/** Example pages to look at: `deno run -A tests/shell/gallery.ts`, then open http://127.0.0.1:8123. */
import { gallery } from "./gallery/app.ts";

Deno.serve({ port: Number(Deno.env.get("PORT") ?? 8123), hostname: "127.0.0.1" }, gallery.fetch);

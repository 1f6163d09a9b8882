/** Reads plain text and Markdown in UTF-8. */
import type { House } from "../engine/plugin/contract.ts";
import { finished } from "./text/finished.ts";

export default ({ plugin, z }: House) =>
  plugin({
    contract: 1,
    port: "resume",
    id: "text",
    name: "Plain text",
    settings: z.object({}),
    hosts: () => [],
    create: ({ fail }) => ({
      types: ["text/plain", "text/markdown"],
      read: ({ bytes }) =>
        Promise.resolve(finished({ text: decoded(bytes), pages: 1, hidden: [], warnings: [] }, fail)),
    }),
    rehearsal: { settings: {}, sample: new TextEncoder().encode("Mira Okafor\nDeveloper at Northwind") },
  });

/** A byte that is no UTF-8 becomes a mark of its own: one wrong letter is no reason to lose a resume. */
const decoded = (bytes: Uint8Array<ArrayBuffer>) => new TextDecoder().decode(bytes);

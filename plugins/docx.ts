/** Reads Word documents (.docx): body, tables, text boxes, headers and footers, without what Word does not show. */
import type { House } from "../engine/plugin/contract.ts";

export default ({ plugin, z }: House) =>
  plugin({
    contract: 1,
    port: "resume",
    id: "docx",
    name: "Word documents",
    settings: z.object({}),
    hosts: () => [],
    create: ({ fail }) => ({
      types: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
      async read({ bytes }) {
        const { readDocx } = await import("./docx/read_docx.ts");
        return readDocx(bytes, fail);
      },
    }),
    rehearsal: { settings: {}, sample: Uint8Array.fromBase64(sample) },
  });

/** A document that says "Mira Okafor". */
const sample = [
  "UEsDBBQAAAAIAAAAIQBcLt/RIwAAACwAAAARAAAAd29yZC9kb2N1bWVudC54bWyzKbcqsAMSRSCixM43syhRwT87MS2/yEYfJAAigXJAssAOAF",
  "BLAQIUABQAAAAIAAAAIQBcLt/RIwAAACwAAAARAAAAAAAAAAAAAAAAAAAAAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAQABAD8AAABSAAAA",
  "AAA=",
].join("");

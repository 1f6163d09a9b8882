/** Reads PDF files in reading order, without what nobody who looks at the page would see. */
import type { House } from "../engine/plugin/contract.ts";

export default ({ plugin, z }: House) =>
  plugin({
    contract: 1,
    port: "resume",
    id: "pdf",
    name: "PDF files",
    settings: z.object({}),
    hosts: () => [],
    create: ({ fail }) => ({
      types: ["application/pdf"],
      async read({ bytes }) {
        const { readPdf } = await import("./pdf/read_pdf.ts");
        return await readPdf(bytes, fail);
      },
    }),
    rehearsal: { settings: {}, sample: new TextEncoder().encode(sample) },
  });

/** One page that says "Mira Okafor". */
const sample = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F 12 Tf 72 770 Td (Mira Okafor) Tj ET  
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
trailer<</Root 1 0 R>>
`;

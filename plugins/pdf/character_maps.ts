/**
 * The maps from codes to letters that Chinese, Japanese and Korean PDFs name without bringing them. pdf.js would fetch
 * each when it needs it; behind the fence nothing can be fetched any more, so all 168 (1.2 MB, 10 ms) are read at once.
 */
const folder = new URL("../../cmaps/", import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs"));

const maps = mapsIn(folder);

/** Without the folder, as in a binary that was made without it, all other letters are still read. */
function mapsIn(folder: URL): ReadonlyMap<string, Uint8Array> {
  try {
    return new Map(
      Array.from(Deno.readDirSync(folder), ({ name }) => [name, Deno.readFileSync(new URL(name, folder))]),
    );
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return new Map();
    throw error;
  }
}

/** What pdf.js asks for files of its own. Fonts and picture decoders are not given: nothing is drawn. */
export class CharacterMaps {
  fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const map = maps.get(filename);
    return map ? Promise.resolve(map) : Promise.reject(new Error("Only character maps are given"));
  }
}

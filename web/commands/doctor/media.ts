import { join } from "node:path";
import { mediaFolder } from "../../../plugins/media_folder.ts";
import type { Configuration } from "../../configuration/configuration.ts";
import type { Finding } from "./finding.ts";

export async function mediaFindings({ dataDir }: Configuration): Promise<readonly Finding[]> {
  const folder = join(dataDir, "media");
  if (!await Deno.stat(dataDir).then(() => true, () => false)) {
    return [{ part: "media", state: "note", message: `${folder} is not there yet; the first recording makes it` }];
  }
  return await mediaFolder(folder).check().then(
    (): Finding[] => [{ part: "media", state: "ok", message: `${folder} can be written to` }],
    (): Finding[] => [{
      part: "media",
      state: "broken",
      message: `${folder} cannot be written to. Check its rights and the space on the disk.`,
    }],
  );
}

/** The walls: which room may import from which, and which npm libraries each may use. */

export interface Room {
  readonly place: string;
  /** Rooms that it may import from, its own left out. */
  readonly from: readonly string[];
  /** Libraries by their name in deno.json; `*` for any. */
  readonly libraries: readonly string[];
}

const pure = ["engine/hiring", "engine/interview", "engine/assessment", "engine/practice", "engine/people"];
const inside = [...pure, "engine/ports", "engine/plugin", "engine/interviewer", "engine/providers", "engine/work"];

export const rooms: readonly Room[] = [
  ...pure.map((place) => ({ place, from: pure, libraries: ["stemmer"] })),
  // Types only, but for the tagged failures that a store speaks.
  { place: "engine/ports", from: pure, libraries: ["effect"] },
  {
    place: "engine/plugin",
    from: ["engine/ports", "plugins/pdf", "plugins/docx", "plugins/text"],
    libraries: ["zod", "fflate", "pdfjs-dist"],
  },
  { place: "engine/interviewer", from: [...pure, "engine/ports"], libraries: ["zod"] },
  { place: "engine/providers", from: inside, libraries: ["effect", "zod"] },
  { place: "engine/work", from: inside, libraries: ["effect", "@node-rs/argon2"] },
  { place: "engine/background", from: inside, libraries: ["effect"] },
  { place: "engine/mod.ts", from: [...inside, "engine/background"], libraries: [] },
  { place: "plugins", from: ["engine/plugin/contract.ts", "engine/ports"], libraries: ["*"] },
  { place: "db", from: ["engine/ports", ...pure], libraries: ["effect", "kysely", "libsql", "@libsql/client"] },
  // Joins the rooms for the commands; main.ts hands it the rest.
  {
    place: "web/commands",
    from: ["web", "db", "plugins", "engine"],
    libraries: ["effect", "zod"],
  },
  { place: "web", from: ["engine/mod.ts"], libraries: ["*"] },
];

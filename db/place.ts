/** Where a database is: in a file of this machine, or on a libSQL server that several machines share. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Place {
  /** DATABASE_URL: a path, `file:PATH`, `libsql://…` or `http(s)://…`; unset for `candor.db` in `dataDir`. */
  readonly url?: string | undefined;
  /** DATABASE_AUTH_TOKEN, for a server. */
  readonly authToken?: string | undefined;
  readonly dataDir: string;
  /** How long a write waits, in milliseconds, while another process holds the file's lock. */
  readonly patienceMs?: number | undefined;
}

export type Where =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "server"; readonly url: string };

/** Throws a sentence for an address of any other kind. */
export function whereIs({ url, dataDir }: Place): Where {
  if (!url) return { kind: "file", path: join(dataDir, "candor.db") };
  if (/^(https?|libsql):\/\//i.test(url)) return { kind: "server", url };
  if (/^file:\/\//i.test(url)) return { kind: "file", path: fileURLToPath(url) };
  if (/^file:/i.test(url)) return { kind: "file", path: url.slice("file:".length) };
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) {
    throw new Error("DATABASE_URL has to be a path, file:PATH, libsql://HOST or http(s)://HOST");
  }
  return { kind: "file", path: url };
}

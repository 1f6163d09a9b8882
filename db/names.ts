/**
 * Names of candidates in memory, for search and sorting: in the database they are sealed. Brought up to date before
 * each use by what changed since, so that people who were added or erased by another process count too.
 */
import type { Db } from "./schema.ts";
import { unsealText } from "./sealing.ts";
import type { Vault } from "./vault.ts";

export interface Names {
  readonly sync: () => Promise<void>;
  /** Null for an erased person. */
  readonly of: (candidateId: string) => string | null;
  /** Ids of those with this as part of the name, whatever its case and accents. */
  readonly matching: (search: string) => readonly string[];
  /** Ids of all who have a name, in its order. */
  readonly inOrder: () => readonly string[];
  readonly forget: (candidateId: string) => void;
}

/** Rows read at once: enough to be quick, few enough to let others have a turn. */
const page = 1000;

export function openNames(db: Db, vault: Vault): Names {
  const names = new Map<string, Name>();
  let sorted: readonly Name[] = [];
  let known = 0;
  let turn: Promise<void> = Promise.resolve();

  function forget(id: string) {
    names.delete(id);
    sorted = sorted.filter((name) => name.id !== id);
    vault.forget(id);
  }

  async function readOn() {
    for (let more = true; more;) {
      const rows = await changes(db, known);
      for (const { id, name } of await Promise.all(rows.map((row) => opened(row, vault)))) {
        if (name === null) forget(id);
        else names.set(id, { id, name, folded: fold(name) });
      }
      known = rows.at(-1)?.number ?? known;
      more = rows.length === page;
    }
  }

  return {
    // One after the other: two at once could put an older name over a newer one.
    sync: () => turn = turn.catch(() => {}).then(readOn),
    of: (id) => names.get(id)?.name ?? null,
    matching(search) {
      const wanted = fold(search.trim());
      return [...names.values()].filter(({ folded }) => folded.includes(wanted)).map(({ id }) => id);
    },
    inOrder: () => (sorted = resorted(sorted, names)).map(({ id }) => id),
    forget,
  };
}

interface Name {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
}

/** What was in order stays so; sorting a few new ones into it costs little. */
function resorted(sorted: readonly Name[], names: ReadonlyMap<string, Name>): readonly Name[] {
  const before = new Set(sorted);
  const added = [...names.values()].filter((name) => !before.has(name));
  if (added.length === 0 && sorted.length === names.size) return sorted;
  const still = sorted.filter((name) => names.get(name.id) === name);
  return [...still, ...added].sort((one, other) => collator.compare(one.name, other.name));
}

const collator = new Intl.Collator();

const fold = (name: string) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Someone who was removed altogether is among them, without a name. */
const changes = (db: Db, since: number) =>
  db.selectFrom("candidate_change as change")
    .leftJoin("candidate", "candidate.id", "change.candidate_id")
    .leftJoin("candidate_key", "candidate_key.candidate_id", "change.candidate_id")
    .select(["change.number", "change.candidate_id as id", "candidate.name_sealed", "candidate_key.wrapped"])
    .where("change.number", ">", since).orderBy("change.number").limit(page).execute();

type Change = Awaited<ReturnType<typeof changes>>[number];

async function opened({ id, name_sealed, wrapped }: Change, vault: Vault) {
  if (!name_sealed || !wrapped) return { id, name: null };
  const name = vault.unwrap(id, wrapped).then((key) => unsealText(key, namePlace(id), name_sealed));
  // One row that was tampered with must not hide everybody else; opening that person tells of it.
  return { id, name: await name.catch(() => null) };
}

export const namePlace = (candidateId: string): string => `candidate ${candidateId} name`;

/** Tells whether two names of skills are spellings of one. Pure. */
import { folded } from "./find_skills.ts";

/** `postgres` and `PostgreSQL`, `Kafka` and `Apache Kafka`, `k8s` and `Kubernetes`. */
export function alike(one: string, other: string): boolean {
  const [short, long] = [folded(one), folded(other)].sort((a, b) => a.length - b.length) as [string, string];
  return short === long || short.length > 2 && long.includes(short) || isShortFor(short, long);
}

/** A few letters, or a letter with a number, of the longer name in its order. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/\d+/, "");
  return short.length <= 4 && long.length > 5 &&
    new RegExp(`^${[...letters].map(RegExp.escape).join(".*")}`).test(long);
}

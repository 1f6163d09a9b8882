/** Which jobs a list shows, and in which order: both stand in its address. */
import type { ListedJob } from "./views.ts";

export function jobsShown(jobs: readonly ListedJob[], query: URLSearchParams): readonly ListedJob[] {
  const search = query.get("q")?.trim().toLowerCase() ?? "";
  const status = query.get("status") ?? "";
  const shown = jobs
    .filter((job) => status === "" || job.status === status)
    .filter(({ title, code }) => `${title} ${code}`.toLowerCase().includes(search));
  return sorted(shown, query.get("sort") ?? "-posted");
}

function sorted(jobs: readonly ListedJob[], sort: string): readonly ListedJob[] {
  const by = orders[sort.replace(/^-/, "")];
  if (!by) return jobs;
  return sort.startsWith("-") ? jobs.toSorted((a, b) => by(b, a)) : jobs.toSorted(by);
}

const orders: Readonly<Record<string, (a: ListedJob, b: ListedJob) => number>> = {
  title: (a, b) => a.title.localeCompare(b.title, "en"),
  to_read: (a, b) => a.counts.toRead - b.counts.toRead,
  candidates: (a, b) => a.counts.applied - b.counts.applied,
  posted: (a, b) => a.createdAt - b.createdAt,
};

/** How long something lasted, in months, from dates of which a resume often gives only the year. Pure. */

/** Months since the year 0; `to` is the first one that no longer counts. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Null without a readable start, and for what begins after it ends or after `now`. A last month counts whole. Where one
 * side gives only a year, it stands for that year's middle: 2019 to 2021 are two years, 2019 alone is half a one.
 */
export function spanOf(
  { startDate, endDate }: { readonly startDate?: string; readonly endDate?: string },
  now: number,
): Span | null {
  const start = monthOf(startDate);
  const end = endDate === undefined ? thisMonth(now) : monthOf(endDate);
  if (!start || !end) return null;
  const from = start.month;
  const to = Math.min(end.month + (end.exact ? 1 : 0), thisMonth(now).month + 1);
  if (!start.exact && !end.exact && from === to) return { from: from - 3, to: to + 3 };
  return to > from ? { from, to } : null;
}

/** Spans without overlap, in order. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}

interface Month {
  readonly month: number;
  readonly exact: boolean;
}

function monthOf(date: string | undefined): Month | null {
  const [, year, month] = date?.match(/^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/) ?? [];
  if (!year) return null;
  if (!month) return { month: Number(year) * 12 + 6, exact: false };
  return { month: Number(year) * 12 + Number(month) - 1, exact: true };
}

function thisMonth(now: number): Month {
  const date = new Date(now);
  return { month: date.getUTCFullYear() * 12 + date.getUTCMonth(), exact: true };
}

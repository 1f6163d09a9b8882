/** The same page's address at another page of its rows. */
export function pageUrl(url: URL, page: number): string {
  const query = new URLSearchParams(url.searchParams);
  if (page > 1) query.set("page", String(page));
  else query.delete("page");
  return `${url.pathname}${query.size ? `?${query}` : ""}`;
}

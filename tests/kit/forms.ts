/** Forms as a browser without scripts sends them. */
export function postForm(
  url: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  cookie = "",
): Promise<Response> {
  const headers = { origin: url, "sec-fetch-site": "same-origin", cookie };
  return fetch(url + path, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual" });
}

/** The cookies that a reply sets, ready to be sent back. */
export const cookieOf = (response: Response): string =>
  response.headers.getSetCookie().map((line) => line.split(";")[0]!).join("; ");

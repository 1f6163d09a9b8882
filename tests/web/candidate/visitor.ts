/** A browser without scripts: keeps cookies, follows nothing by itself, and knows the fields of a page. */

export interface Seen {
  readonly status: number;
  /** Where a 303 leads. */
  readonly location: string;
  readonly text: string;
  readonly headers: Headers;
}

export class Visitor {
  readonly #cookies = new Map<string, string>();
  constructor(readonly url: string) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.ask(path, { headers });
  }

  /** Posts a form as a page of this site would. */
  post(path: string, fields: Record<string, string | File> = {}, headers: Record<string, string> = {}): Promise<Seen> {
    const body = Object.values(fields).some((value) => value instanceof File) ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) (body as FormData).append(name, value);
    return this.ask(path, { method: "POST", body, headers });
  }

  put(path: string, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Seen> {
    return this.ask(path, { method: "PUT", body: bytes, headers });
  }

  async ask(path: string, init: RequestInit): Promise<Seen> {
    const headers = { "Sec-Fetch-Site": "same-origin", cookie: this.cookie, ...init.headers as Record<string, string> };
    const response = await fetch(this.url + path, { redirect: "manual", ...init, headers });
    for (const set of response.headers.getSetCookie()) this.#keep(set);
    const { status } = response;
    return {
      status,
      location: response.headers.get("location") ?? "",
      text: await response.text(),
      headers: response.headers,
    };
  }

  /** What this browser would send. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  #keep(set: string): void {
    const [pair = ""] = set.split(";");
    const at = pair.indexOf("=");
    this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

/** Values of a page's hidden fields by name. */
export const hiddenFields = ({ text }: Seen): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, n, v]) => [n!, v!]),
  );

/** The words of the first heading. */
export const heading = ({ text }: Seen): string =>
  (text.match(/<h1[^>]*>([^<]*)</)?.[1] ?? "").replaceAll("&#39;", "'").trim();

/** Begins an interview in writing, and stands in the room. */
export async function begin(visitor: Visitor, token: string, way: "text" | "voice" = "text"): Promise<Seen> {
  const recording = way === "voice" ? { recording: "on" } : {};
  await visitor.post(`/i/${token}`, { way, consent: "on", ...recording });
  return await visitor.get("/interview");
}

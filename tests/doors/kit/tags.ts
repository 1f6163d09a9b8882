/** The tags of a page with their attributes, as a browser reads them: what stands in text is none. */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const tag = /<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

export const tagsOf = (html: string): readonly Tag[] =>
  [...html.replace(/<!--[^]*?-->/g, "").matchAll(tag)].map(([, name = "", rest = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map([...rest.matchAll(attribute)].map(([, key = "", ...values]) => [
      key.toLowerCase(),
      plain(values.find((value) => value !== undefined) ?? ""),
    ])),
  }));

const plain = (value: string): string =>
  value.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll(
    "&gt;",
    ">",
  );

/** What a content security policy without inline code would stop, or htmx would run. */
export const inlineCode = (html: string): readonly string[] =>
  tagsOf(html).flatMap(({ name, attributes }) => [
    ...name === "style" ? ["<style>"] : [],
    ...name === "script" && !attributes.get("src")?.startsWith("/assets/") ? ["<script> without a file of ours"] : [],
    ...["iframe", "object", "embed", "base", "meta"].includes(name) && isActive(name, attributes) ? [`<${name}>`] : [],
    ...[...attributes].filter(([key, value]) => runs(key, value)).map(([key, value]) => `<${name} ${key}="${value}">`),
  ]);

const isActive = (name: string, attributes: Tag["attributes"]): boolean =>
  name !== "meta" || attributes.has("http-equiv");

const runs = (key: string, value: string): boolean =>
  key === "style" || /^(on|hx-on|data-hx-on)/.test(key) || /^\s*(javascript|data|vbscript):/i.test(value) ||
  (key.startsWith("hx-") && /^\s*js:/i.test(value));

/** Addresses on this site that a page leads to: links, files, forms, and what htmx asks for. */
export const addressesIn = (html: string): readonly string[] =>
  tagsOf(html).flatMap(({ attributes }) =>
    ["href", "src", "action", "hx-get", "hx-post", "formaction"].flatMap((key) => attributes.get(key) ?? [])
  ).filter((address) => address.startsWith("/"));

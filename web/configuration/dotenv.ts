/** Reads the text of a `.env`: one `NAME=value` a line, `#` comments, values bare or in quotes. */
export interface Dotenv {
  readonly values: Readonly<Record<string, string>>;
  /** Lines that make no sense, by number; never what stands in them. */
  readonly problems: readonly string[];
}

export function readDotenv(text: string): Dotenv {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const [i, line] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const read = readLine(line);
    if (read) values[read.name] = read.value;
    else problems.push(`.env line ${i + 1}: expected NAME=value, or NAME="value" with both quotes.`);
  }
  return { values, problems };
}

function readLine(line: string): { name: string; value: string } | undefined {
  const [, name, rest] = line.match(/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  const value = readValue(rest.trim());
  return value === undefined ? undefined : { name, value };
}

/** In double quotes `\n`, `\"` and `\\` mean what they mean elsewhere; a `#` inside quotes or without a space before it is no comment. */
function readValue(text: string): string | undefined {
  const quoted = text.match(/^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, (_, sign) => sign === "n" ? "\n" : sign);
  const plain = text.match(/^'([^']*)'\s*(?:#.*)?$/)?.[1];
  if (plain !== undefined) return plain;
  return /^["']/.test(text) ? undefined : text.replace(/(^|\s+)#.*$/, "");
}

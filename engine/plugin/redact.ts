/** Takes secrets out of a text, also where an address carries them. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.flatMap((secret) => [secret, encodeURIComponent(secret)])
    .reduce((left, secret) => left.replaceAll(secret, "•••"), text);
}

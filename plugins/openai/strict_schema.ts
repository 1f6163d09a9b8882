/** Strict mode refuses schemas with limits of length and size: our own check finds those afterwards. */
export function strictSchema(schema: Record<string, unknown>): Record<string, unknown> {
  const kept = ["type", "enum", "const", "required", "additionalProperties", "description"];
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (kept.includes(key)) out[key] = value;
    if (key === "items") out[key] = strictSchema(value as Record<string, unknown>);
    if (key === "anyOf") out[key] = (value as Record<string, unknown>[]).map(strictSchema);
    if (key === "properties") {
      out[key] = Object.fromEntries(
        Object.entries(value as Record<string, Record<string, unknown>>).map((
          [name, field],
        ) => [name, strictSchema(field)]),
      );
    }
  }
  return out;
}

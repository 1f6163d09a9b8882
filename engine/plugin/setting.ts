import type * as z from "zod";

/** What a settings field tells about itself by `.meta({ env, secret })`. */
export interface SettingMeta {
  readonly env: string | null;
  readonly secret: boolean;
}

/** A field's meta, wherever in `string().meta(...).default(...)` it was put. */
export function settingMeta(field: z.ZodType): SettingMeta {
  const meta = field.meta() ?? {};
  const inner = (field as unknown as { _zod: { def: { innerType?: z.ZodType } } })._zod.def.innerType;
  const below = inner ? settingMeta(inner) : { env: null, secret: false };
  return {
    env: typeof meta.env === "string" ? meta.env : below.env,
    secret: meta.secret === true || below.secret,
  };
}

/** The values that must never be shown, out of settings that were checked against the schema. */
export function secretsOf(schema: z.ZodObject, settings: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => settingMeta(field as z.ZodType).secret)
    .map(([name]) => settings[name])
    .filter((value): value is string => typeof value === "string" && value.length >= 4);
}

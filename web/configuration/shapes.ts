/** The shapes that values in the environment have. */
import { isIP } from "node:net";
import { z } from "zod";

export const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));

export const decimal = (most: number) =>
  z.string().regex(/^\d+(\.\d+)?$/).transform(Number).pipe(z.number().positive().max(most));

/** Values between commas; blanks around them and empty ones do not count. */
export const listOf = (each: z.ZodType<string, string>) =>
  z.string().transform((text) => text.split(",").map((one) => one.trim()).filter(Boolean)).pipe(z.array(each));

export const address = z.string().refine((text) => isIP(text) > 0);

/** A host to listen on: an address or a name. */
export const host = z.string().regex(/^[A-Za-z0-9.:_-]+$/);

/** `https://name[:port]` and nothing behind it; a slash at the end is taken off. */
export const origin = z.string().transform((text) => text.replace(/\/$/, "")).refine((text) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text.toLowerCase()
);

/** A path, or an address that the store knows what to do with. */
export const databasePlace = z.string().refine((text) =>
  !/^[a-z][a-z0-9+.-]+:/i.test(text) || /^file:/i.test(text) ||
  (/^(https?|libsql):\/\//i.test(text) && URL.canParse(text))
);

export const timeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
});

/** `jobs@northwind.example` or `Northwind <jobs@northwind.example>`. */
export const sender = z.string().regex(/^([^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/);

export const choice = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.string().toLowerCase().pipe(z.enum(names));

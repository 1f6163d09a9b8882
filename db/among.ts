import { type RawBuilder, sql } from "kysely";

/** For `in`: a list as one value, so that the statement stays the same however many there are, and can be kept. */
export const among = (values: readonly (string | number)[]): RawBuilder<string> =>
  sql<string>`(select value from json_each(${JSON.stringify(values)}))`;

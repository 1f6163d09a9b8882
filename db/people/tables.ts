import type { ColumnType } from "kysely";
import type { Role } from "../../engine/people/user.ts";
import type { Bytes, Flag, Json, Time } from "../columns.ts";

export interface PeopleTables {
  user: {
    id: string;
    email: string;
    /** The address in lower case. */
    email_key: string;
    name: string;
    role: Role;
    password_hash: string;
    demo: Flag;
    created_at: Time;
  };
  session: { token_hash: string; user_id: string; expires_at: Time };
  api_token: {
    id: string;
    name: string;
    role: Role | "kiosk";
    user_id: string | null;
    job_id: string | null;
    token_hash: string;
    created_at: Time;
    /** Interview that runs on a kiosk token. */
    running: ColumnType<string | null, never, string | null>;
  };
  /** Sealed under the house's own key: providers' keys are among them. */
  setting: { name: string; sealed: Bytes };
  rate_limit: { key: string; window_start: Time; window_end: Time; hits: number };
  audit: {
    id: number;
    who: string;
    what: string;
    subject: string;
    at: Time;
    detail_json: Json | null;
    hmac: Bytes;
  };
  /** One row: where the audit ends, as in `interview`. */
  audit_head: { only: number; last_id: number; last_hmac: Bytes; head_hmac: Bytes };
  /** `secret`: tells whether SECRET_KEY is the one that sealed this database. */
  house: { name: string; value: Bytes };
}

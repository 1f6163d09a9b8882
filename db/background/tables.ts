import type { Generated } from "kysely";
import type { Bytes, Json, Time } from "../columns.ts";

export interface BackgroundTables {
  task: {
    id: Generated<number>;
    kind: string;
    payload_json: Json;
    key: string;
    run_at: Time;
    /** Tries that a task was given when it was added, or revived. */
    tries: number;
    max_attempts: number;
    attempts: Generated<number>;
    leased_until: Time | null;
    dead_at: Time | null;
    error: string | null;
  };
  mail: {
    id: string;
    candidate_id: string;
    kind: string;
    sealed: Bytes;
    at: Time;
    sent_at: Time | null;
    message_id: string | null;
  };
  call: {
    id: string;
    at: Time;
    port: string;
    ability: string;
    provider: string;
    model: string | null;
    failures_json: Json;
    ms: number;
    input_tokens: number | null;
    output_tokens: number | null;
  };
}

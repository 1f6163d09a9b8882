import type { Generated } from "kysely";
import type { Stage } from "../../engine/ports/store/hiring.ts";
import type { JobStatus, Outcome } from "../../engine/hiring/job.ts";
import type { Bytes, BytesOrNull, Flag, Json, Time } from "../columns.ts";

export interface HiringTables {
  job: {
    id: string;
    code: string;
    title: string;
    description: string;
    must_have_json: Json;
    nice_to_have_json: Json;
    level: number;
    track: string | null;
    minutes: number;
    language: string;
    status: JobStatus;
    deadline: Time | null;
    created_at: Time;
    created_by: string;
    demo: Flag;
  };
  kit: { id: string; job_id: string; version: number; status: "draft" | "published"; kit_json: Json };
  candidate: {
    id: string;
    name_sealed: BytesOrNull;
    email_sealed: BytesOrNull;
    email_hash: string | null;
    demo: Flag;
    created_at: Time;
    erased_at: Time | null;
  };
  /** Who was added or erased, one after the other: each process reads on from the number that it knows. */
  candidate_change: { number: Generated<number>; candidate_id: string };
  /** The candidate's own key, wrapped. A backup leaves this table out. */
  candidate_key: { candidate_id: string; wrapped: Bytes };
  application: {
    id: string;
    job_id: string;
    candidate_id: string;
    interview_id: string;
    stage: Stage;
    /** The verdict's overall, for sorting. */
    score: number | null;
    test: Flag;
    demo: Flag;
    created_at: Time;
  };
  decision: {
    id: string;
    application_id: string;
    outcome: Outcome;
    reason_sealed: BytesOrNull;
    decided_by: string;
    decided_at: Time;
  };
  /** Who opened the evidence of an application, and when for the first time. */
  opening: { application_id: string; user_id: string; at: Time };
  request: {
    id: string;
    application_id: string;
    kind: "person" | "more_time" | "other";
    at: Time;
    answered_at: Time | null;
    answered_by: string | null;
  };
}

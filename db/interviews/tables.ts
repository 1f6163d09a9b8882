import type { ColumnType } from "kysely";
import type { NewContent } from "../../engine/ports/store/content.ts";
import type { InterviewStatus } from "../../engine/interview/state.ts";
import type { EventKind } from "../../engine/interview/events.ts";
import type { Bytes, BytesOrNull, Flag, Json, Time } from "../columns.ts";

export interface InterviewTables {
  interview: {
    id: string;
    application_id: string;
    candidate_id: string;
    job_id: string;
    kit_id: string;
    status: InterviewStatus;
    answered: number;
    questions: number;
    question: string | null;
    paused: Flag;
    person_requested: Flag;
    erased: Flag;
    test: Flag;
    scheduled_at: Time;
    started_at: Time | null;
    ended_at: Time | null;
    expires_at: Time;
    updated_at: Time;
    token_hash: ColumnType<string | null, string | null | undefined, string | null>;
    /** Head of the log: where it ends, with which HMAC, and an HMAC over both, so that its tail cannot be cut off. */
    last_sequence: number;
    last_hmac: Bytes;
    head_hmac: Bytes;
  };
  event: {
    id: number;
    interview_id: string;
    sequence: number;
    command_id: string;
    /** Place of the event within its command, from 0. */
    place: number;
    kind: EventKind;
    version: number;
    at: Time;
    data: Json;
    hmac: Bytes;
  };
  seat: { seat_hash: string; interview_id: string; at: Time };
  content: {
    id: string;
    candidate_id: string;
    subject_id: string;
    kind: NewContent["kind"];
    sealed: Bytes;
    at: Time;
  };
  piece: {
    interview_id: string;
    turn: number;
    number: number;
    sha256: string;
    bytes: number;
    media_type: string;
    at: Time;
  };
  score: {
    id: string;
    interview_id: string;
    candidate_id: string;
    question_id: string;
    rater: string;
    provider: string;
    model: string | null;
    prompt_version: string;
    rubric_version: number;
    sample: number;
    transcript_hash: string;
    marks_json: Json;
    /** Reading and note, which quote the candidate; null after an erasure. */
    words_sealed: BytesOrNull;
    at: Time;
  };
  conclusion: {
    interview_id: string;
    candidate_id: string;
    by: string;
    verdict_json: Json;
    report_sealed: BytesOrNull;
    report_by: string;
    at: Time;
  };
}

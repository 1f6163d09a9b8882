import type { Migration } from "kysely/migration";
import { statements } from "./statements.ts";

export const interviews: Migration = {
  up: statements(
    `create table interview (
       id text primary key, application_id text not null unique references application (id),
       candidate_id text not null references candidate (id), job_id text not null, kit_id text not null,
       status text not null, answered integer not null, questions integer not null, question text,
       paused integer not null, person_requested integer not null, erased integer not null, test integer not null,
       scheduled_at integer not null, started_at integer, ended_at integer, expires_at integer not null,
       updated_at integer not null, token_hash text unique, last_sequence integer not null, last_hmac blob not null,
       head_hmac blob not null) strict`,
    `create index interview_of_candidate on interview (candidate_id)`,
    `create index interview_scheduled on interview (scheduled_at)`,
    `create index interview_at_status on interview (status, expires_at)`,
    `create table event (
       id integer primary key autoincrement, interview_id text not null references interview (id),
       sequence integer not null, command_id text not null, place integer not null, kind text not null,
       version integer not null, at integer not null, data text not null check (json_valid(data)), hmac blob not null,
       unique (interview_id, sequence), unique (interview_id, command_id, place)) strict`,
    `create table seat (
       seat_hash text primary key, interview_id text not null references interview (id),
       at integer not null) strict, without rowid`,
    `create table content (
       id text primary key, candidate_id text not null references candidate_key (candidate_id),
       subject_id text not null, kind text not null, sealed blob not null, at integer not null) strict`,
    `create index content_of_subject on content (subject_id, at)`,
    `create index content_of_candidate on content (candidate_id)`,
    `create table piece (
       interview_id text references interview (id), turn integer, number integer, sha256 text not null,
       bytes integer not null, media_type text not null, at integer not null,
       primary key (interview_id, turn, number)) strict, without rowid`,
    `create table score (
       id text primary key, interview_id text not null references interview (id), candidate_id text not null,
       question_id text not null, rater text not null, provider text not null, model text, prompt_version text not null,
       rubric_version integer not null, sample integer not null, transcript_hash text not null,
       marks_json text not null check (json_valid(marks_json)), words_sealed blob, at integer not null) strict`,
    `create unique index score_once on score (
       interview_id, question_id, rater, provider, coalesce(model, ''), prompt_version, rubric_version, sample)`,
    `create table conclusion (
       interview_id text primary key references interview (id), candidate_id text not null, by text not null,
       verdict_json text not null check (json_valid(verdict_json)), report_sealed blob, report_by text not null,
       at integer not null) strict`,
  ),
  down: statements(
    `drop table conclusion`,
    `drop table score`,
    `drop table piece`,
    `drop table content`,
    `drop table seat`,
    `drop table event`,
    `drop table interview`,
  ),
};

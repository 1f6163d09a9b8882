import type { Migration } from "kysely/migration";
import { statements } from "./statements.ts";

export const hiring: Migration = {
  up: statements(
    `create table job (
       id text primary key, code text not null unique collate nocase, title text not null, description text not null,
       must_have_json text not null check (json_valid(must_have_json)),
       nice_to_have_json text not null check (json_valid(nice_to_have_json)),
       level integer not null, track text, minutes integer not null, language text not null, status text not null,
       deadline integer, created_at integer not null, created_by text not null, demo integer not null) strict`,
    `create table kit (
       id text primary key, job_id text not null references job (id), version integer not null,
       status text not null check (status in ('draft', 'published')),
       kit_json text not null check (json_valid(kit_json))) strict`,
    `create unique index kit_draft on kit (job_id) where status = 'draft'`,
    `create unique index kit_version on kit (job_id, version) where status = 'published'`,
    `create trigger kit_is_frozen before update on kit when old.status = 'published'
       begin select raise(abort, 'a published kit cannot change'); end`,
    `create table candidate (
       id text primary key, name_sealed blob, email_sealed blob, email_hash text unique, demo integer not null,
       created_at integer not null, erased_at integer) strict`,
    `create table candidate_change (number integer primary key autoincrement, candidate_id text not null) strict`,
    `create table candidate_key (
       candidate_id text primary key references candidate (id), wrapped blob not null) strict`,
    `create table application (
       id text primary key, job_id text not null references job (id),
       candidate_id text not null references candidate (id), interview_id text not null unique, stage text not null,
       score real, test integer not null, demo integer not null, created_at integer not null,
       unique (candidate_id, job_id)) strict`,
    // Lists read these alone, whatever they are sorted by: an index that has all columns spares the table.
    `create index application_newest on application (test, created_at, id, candidate_id)`,
    `create index application_best on application (test, score, created_at, id, candidate_id)`,
    `create index application_at_stage on application (test, stage, created_at, id, candidate_id)`,
    `create index application_of_job on application (test, job_id, created_at, id, candidate_id)`,
    `create index application_of_job_at_stage on application (test, job_id, stage, created_at, id, candidate_id)`,
    `create table decision (
       id text primary key, application_id text not null references application (id), outcome text not null,
       reason_sealed blob, decided_by text not null, decided_at integer not null) strict`,
    `create index decision_of_application on decision (application_id, decided_at)`,
    `create table opening (
       application_id text references application (id), user_id text, at integer not null,
       primary key (application_id, user_id)) strict, without rowid`,
    `create table request (
       id text primary key, application_id text not null references application (id), kind text not null,
       at integer not null, answered_at integer, answered_by text) strict`,
    `create unique index request_open on request (application_id, kind) where answered_at is null`,
    `create index request_of_application on request (application_id, at)`,
    `create table api_token (
       id text primary key, name text not null, role text not null, user_id text references user (id),
       job_id text references job (id), token_hash text not null unique, created_at integer not null,
       running text) strict`,
  ),
  down: statements(
    `drop table api_token`,
    `drop table request`,
    `drop table opening`,
    `drop table decision`,
    `drop table application`,
    `drop table candidate_key`,
    `drop table candidate_change`,
    `drop table candidate`,
    `drop table kit`,
    `drop table job`,
  ),
};

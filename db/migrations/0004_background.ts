import type { Migration } from "kysely/migration";
import { statements } from "./statements.ts";

export const background: Migration = {
  up: statements(
    `create table task (
       id integer primary key autoincrement, kind text not null,
       payload_json text not null check (json_valid(payload_json)), key text not null unique, run_at integer not null,
       tries integer not null, max_attempts integer not null, attempts integer not null default 0,
       leased_until integer, dead_at integer, error text) strict`,
    `create index task_due on task (kind, run_at, id) where dead_at is null`,
    `create table mail (
       id text primary key, candidate_id text not null, kind text not null, sealed blob not null, at integer not null,
       sent_at integer, message_id text) strict`,
    `create index mail_newest on mail (at)`,
    `create index mail_waiting on mail (at) where sent_at is null`,
    `create index mail_of_candidate on mail (candidate_id)`,
    `create table call (
       id text primary key, at integer not null, port text not null, ability text not null, provider text not null,
       model text, failures_json text not null check (json_valid(failures_json)), ms integer not null,
       input_tokens integer, output_tokens integer) strict`,
    `create index call_newest on call (at)`,
  ),
  down: statements(`drop table call`, `drop table mail`, `drop table task`),
};

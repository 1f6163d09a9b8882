import type { Migration } from "kysely/migration";
import { statements } from "./statements.ts";

export const people: Migration = {
  up: statements(
    `create table house (name text primary key, value blob not null) strict, without rowid`,
    `create table user (
       id text primary key, email text not null, email_key text not null unique, name text not null,
       role text not null, password_hash text not null, demo integer not null, created_at integer not null) strict`,
    `create table session (
       token_hash text primary key, user_id text not null references user (id),
       expires_at integer not null) strict, without rowid`,
    `create index session_of_user on session (user_id)`,
    `create table setting (name text primary key, sealed blob not null) strict`,
    `create table rate_limit (
       key text, window_start integer, window_end integer not null, hits integer not null,
       primary key (key, window_start)) strict, without rowid`,
    `create table audit (
       id integer primary key, who text not null, what text not null, subject text not null, at integer not null,
       detail_json text check (json_valid(detail_json)), hmac blob not null) strict`,
    `create index audit_of_subject on audit (subject, id)`,
    `create table audit_head (
       only integer primary key check (only = 1), last_id integer not null, last_hmac blob not null,
       head_hmac blob not null) strict`,
  ),
  down: statements(
    `drop table audit_head`,
    `drop table audit`,
    `drop table rate_limit`,
    `drop table setting`,
    `drop table session`,
    `drop table user`,
    `drop table house`,
  ),
};

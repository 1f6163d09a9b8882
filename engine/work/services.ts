/** What the verbs need from the world, as Effect knows it. Joined in main.ts. */
import { Context, Data, type Effect } from "effect";
import type { Letter } from "../ports/mail.ts";
import type { Media } from "../ports/media.ts";
import type { ResumeText } from "../ports/resume.ts";
import type { Store } from "../ports/store/mod.ts";

export class StorePort extends Context.Service<StorePort, Store>()("candor/store") {}

/** Sound, already encrypted. Failures are defects of the place: they surface as "media away". */
export class MediaPort extends Context.Service<MediaPort, Media>()("candor/media") {}

export class MediaAway extends Data.TaggedError("MediaAway")<{ readonly cause: unknown }> {
  override get message() {
    return "The place for sound cannot be reached just now";
  }
}

/** Null where no mail server is set: letters then wait in the outbox. */
export class MailPort extends Context.Service<
  MailPort,
  { readonly send: ((letter: Letter) => Promise<string>) | null }
>()("candor/mail") {}

/** A stranger's file could not be read; the message is for the person who sent it. */
export class FileRefused extends Data.TaggedError("FileRefused")<{
  readonly reason: string;
  readonly message: string;
  /** HTTP status that fits: 413 too large, 415 not a type we read, 422 not readable, 503 busy. */
  readonly status: 413 | 415 | 422 | 503;
}> {}

/** Reads a stranger's file behind the fence. */
export class FilePort extends Context.Service<
  FilePort,
  { readonly read: (bytes: Uint8Array<ArrayBuffer>) => Effect.Effect<ResumeText, FileRefused> }
>()("candor/files") {}

/** Rings when something was appended, so that live pages and the task runner look at once. */
export class Bell extends Context.Service<
  Bell,
  { readonly ring: (topic: Topic) => void; readonly next: (topic: Topic) => Promise<void> }
>()("candor/bell") {}
export type Topic = "events" | "tasks";

/** Facts of this installation. */
export class Site extends Context.Service<Site, {
  readonly version: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly timeZone: string;
}>()("candor/site") {}

import type {
  FileRefused,
  Invalid,
  MediaAway,
  NotFound,
  NotPublishable,
  Refused,
  StoreAway,
} from "../../engine/mod.ts";

/** What may go wrong as a matter of course; each has a status and a sentence in `problem.ts`. */
export type Expected = NotFound | Refused | Invalid | FileRefused | NotPublishable | StoreAway | MediaAway;

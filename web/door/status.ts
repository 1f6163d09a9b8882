/** Which HTTP status fits which failure. */
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Expected } from "./expected.ts";

export function statusOf(failure: Expected): ContentfulStatusCode {
  switch (failure._tag) {
    case "NotFound":
      return 404;
    case "Refused":
      return refusedStatus[failure.code] ?? 409;
    case "Invalid":
    case "NotPublishable":
      return 422;
    case "FileRefused":
      return failure.status;
    case "StoreAway":
    case "MediaAway":
      return 503;
  }
}

/** Most refusals are a conflict with how things stand (409); these are something else. */
const refusedStatus: Readonly<Record<string, ContentfulStatusCode>> = {
  "not scheduled": 404,
  "wrong password": 401,
  "no consent": 422,
  "empty answer": 422,
  "no reason": 422,
  "too long": 413,
  "piece too large": 413,
  "piece type": 415,
  "piece empty": 422,
  "piece hash": 422,
  "piece number": 422,
};

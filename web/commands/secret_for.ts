/** SECRET_KEY as it was set, kept, or made now for a database that has none yet. */
import { Effect } from "effect";
import { checkSecret, type Place } from "../../db/mod.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { keptSecretKey, makeSecretKey, secretKeyFile } from "../configuration/secret_key.ts";
import { CannotStart } from "./cannot_start.ts";

export const secretFor = Effect.fnUntraced(function* (configuration: Configuration, place: Place) {
  const known = yield* secretThatOpens(configuration, place);
  return known ?? (yield* Effect.promise(() => makeSecretKey(configuration.dataDir)));
});

/** A key that opens nothing: it fits a database that has none yet, and is refused by any other. */
const none = "no key at all, and none is made with it";

/** Undefined where neither there is a key nor a database that was begun with one. */
export const secretThatOpens = Effect.fnUntraced(function* ({ secretKey, dataDir }: Configuration, place: Place) {
  const known = secretKey ?? (yield* Effect.promise(() => keptSecretKey(dataDir)));
  yield* checkSecret({ ...place, secret: known ?? none }).pipe(
    Effect.catchTag("SecretRefused", (refused) => Effect.fail(known ? refused : lost(dataDir))),
  );
  return known;
});

const lost = (dataDir: string) =>
  new CannotStart({
    message:
      `${secretKeyFile(dataDir)} is missing, and without it this database cannot be read; nothing was changed. ` +
      "Bring it back, or set SECRET_KEY to what stood in it.",
  });

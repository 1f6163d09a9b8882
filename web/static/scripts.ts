/** The scripts: htmx, its stream extension and small behaviours, joined when the program starts. */
import htmx from "htmx.org/dist/htmx.min.js" with { type: "text" };
import streams from "htmx.org/dist/ext/hx-sse.min.js" with { type: "text" };
import confirm from "./js/confirm.js" with { type: "text" };
import copy from "./js/copy.js" with { type: "text" };
import focus from "./js/focus.js" with { type: "text" };
import keys from "./js/keys.js" with { type: "text" };
import lost from "./js/lost.js" with { type: "text" };
import player from "./js/player.js" with { type: "text" };
import scorecard from "./js/scorecard.js" with { type: "text" };
import undo from "./js/undo.js" with { type: "text" };
import upload from "./js/upload.js" with { type: "text" };
import waves from "./js/waves.js" with { type: "text" };

/** Each behaviour keeps its names to itself; htmx does not, since its extension looks for it. */
export const alone = (source: string): string => `(() => {"use strict";\n${source}})()`;

// One file a page: of two deferred scripts htmx could start before its extension is there.
const ground = [htmx, streams, ...[focus, lost, copy, upload].map(alone)];

export const hrScripts = [...ground, ...[confirm, keys, undo, player, scorecard, waves].map(alone)];
export const candidateScripts = ground;

import { stemmer } from "stemmer";

/** Pairs of everyday words that exclude each other, written for this file. */
const pairs = `
more/less more/fewer most/least higher/lower high/low increase/decrease increase/reduce raise/lower rise/fall grow/shrink
open/closed open/shut same/different same/unequal similar/different before/after first/last always/never all/none
faster/slower fast/slow quicker/slower speed/slow hot/cold warm/cool warmer/cooler heavy/light heavier/lighter dark/light
darker/lighter bigger/smaller big/small large/small larger/smaller long/short longer/shorter up/down above/below
over/under left/right on/off in/out into/out inside/outside connected/separated connected/apart connected/disconnected
join/separate together/apart positive/negative add/remove push/pull start/stop begin/end allow/prevent allow/block
possible/impossible strong/weak stronger/weaker hard/soft harder/softer tight/loose tighter/looser complete/incomplete
true/false right/wrong correct/wrong yes/no with/without near/far closer/farther closer/further closer/away
thick/thin thicker/thinner deep/shallow steep/flat early/late earlier/later empty/full gain/lose win/lose accept/reject
agree/disagree safe/unsafe safe/dangerous public/private synchronous/asynchronous success/failure succeed/fail
cheap/expensive cheaper/dearer better/worse best/worst internal/external forward/backward attract/repel absorb/reflect
many/few maximum/minimum max/min old/new hide/show clear/cloudy clear/unclear enable/disable lock/unlock
`.trim().split(/\s+/).map((pair) => pair.split("/") as [string, string]);

const opposites = new Map<string, Set<string>>();
for (const [one, other] of pairs) {
  for (const [a, b] of [[one, other], [other, one]] as const) {
    const known = opposites.get(stemmer(a)) ?? new Set();
    opposites.set(stemmer(a), known.add(stemmer(b)));
  }
}

/** Whether two stems exclude each other, as `more` and `less` do. */
export function areOpposite(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) ?? false;
}

const negators = new Set(
  ("not no never nor neither none nothing nobody without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt " +
    "shouldnt couldnt hasnt havent hadnt aint hardly barely lack lacks lacked").split(" "),
);

/** Words that turn the next ones into their contrary. */
export function isNegator(word: string): boolean {
  return negators.has(word);
}

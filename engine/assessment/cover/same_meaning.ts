import { stemmer } from "stemmer";

/** Everyday and working words that say about the same, written for this file; a line is a group. */
const groups = `
increase rise grow raise gain climb higher up
decrease reduce drop fall lower shrink cut decline lessen down
big large huge great bigger larger
small little tiny smaller short
fast quick rapid swift
begin start commence launch initiate
end finish stop halt cease conclude
show demonstrate display indicate reveal mean sign
make create produce generate form
build construct assemble implement
use apply employ utilize utilise
help assist support aid
change alter modify vary adjust adapt
same equal identical alike similar
different differ differently distinct unlike vary various
separate apart split divide isolate different own individual
connect attach link join tie couple
touch contact meet
see observe notice look watch view
find discover detect identify locate spot
get obtain receive acquire fetch
give provide supply offer deliver
need require must necessary
keep retain remain stay preserve maintain
move shift travel transfer go
break damage broken destroy
fail failure crash
fix repair solve resolve mend
whole entire complete full total
close closed shut
each every per
farther further far away distant
near close next beside
test check verify validate confirm examine
measure metric profile benchmark quantify
compare comparison contrast versus
deploy release ship rollout publish
rollback revert undo restore
bug defect error fault mistake
problem issue trouble difficulty
cause reason because root why
customer client user
teammate colleague coworker peer
manager boss lead supervisor
deadline due
prioritise prioritize priority rank order triage
plan schedule roadmap
explain tell describe clarify explanation
say state mention
agree agreement align alignment consensus
disagree disagreement conflict dispute argue
listen hear heard
feedback review critique
document write record note
monitor alert watch dashboard observe observability
hire recruit
teach mentor train coach
price cost expense money budget
risk danger threat hazard
meeting call sync standup
choose pick select decide decision choice
ask request
quickly soon early promptly
slow delay latency lag
delete remove drop erase
copy duplicate replicate replica clone
limit restrict cap bound
allow permit let enable
prevent block avoid stop
think believe consider
try attempt
protect secure guard safe
share common
improve improvement better enhance optimise optimize
learn learned lesson study
honest honestly open openly transparent transparency
own ownership responsible responsibility accountable
outcome result effect impact
goal aim objective target purpose
evidence data proof fact
example instance
concurrent concurrently parallel simultaneous simultaneously
twice again repeat duplicate retry
hide hidden invisible disappear vanish
hit strike bump
place put position location
kind type sort
thing object item
people person everyone someone
number amount quantity count
production live prod
filter condition criterion where
row record entry line
column field attribute
pay payment charge bill billing invoice
reply response answer respond
error failure fail fault exception crash
server machine host
user customer client caller person people
screen page view
talk conversation discuss discussion speak chat meeting
tell inform notify announce explain let
feature function functionality
performance speed fast quick timing
space storage disk
money cash amount
half partial part incomplete halfway
before previous earlier prior beforehand
after afterwards later following then
again repeat retry rerun
wrong incorrect mistake
correct right accurate proper
often frequent frequently regularly usually
duplicate twice double
promise commit commitment
apologise apologize sorry
thank appreciate credit praise
stress pressure
trust rely depend
cancel abort stop
old outdated stale legacy
new fresh latest recent
guess assume assumption suppose
rule policy regulation law
private personal confidential
password credential secret token
access permission allow right
write insert save store record persist
update change modify edit
cell container box
all everything both whole each every
none nothing neither nobody
smaller shorter short small brief
undo revert back rollback
group team crew
look inspect check examine
early soon straight immediately
`.trim().split("\n").map((line) => line.trim().split(" "));

/** Adjectives whose degrees the stems keep apart. */
const graded =
  ("low high fast slow hot cold warm cool big large small short long dark light heavy hard soft strong weak " +
    "deep steep wide thick thin loud quiet close near far tight loose bright smooth rough rich cheap safe simple clean clear " +
    "new old young late early great easy busy").split(" ");

for (const word of graded) {
  const base = word.replace(/e$/, "").replace(/y$/, "i");
  const doubled = /[^aeiou][aeiou][gtmnd]$/.test(word) ? base + base.at(-1) : base;
  groups.push([word, `${doubled}er`, `${doubled}est`]);
}

const byStem = new Map<string, number[]>();
groups.forEach((group, index) => {
  for (const word of group) byStem.set(stemmer(word), [...(byStem.get(stemmer(word)) ?? []), index]);
});

const none: readonly number[] = [];

/** The groups that a stem belongs to. */
export function meaningsOf(stem: string): readonly number[] {
  return byStem.get(stem) ?? none;
}

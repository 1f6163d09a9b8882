import { wordsOf } from "../words.ts";

/** Praise of oneself, of the question or of the company, and phrases that fit every question: they state no point. */
const phrases = [
  /\b(great|good|excellent|interesting|important|brilliant|wonderful|fantastic) (and \w+ )?(question|topic|subject)\b/,
  /\bglad (that )?you asked\b|\bthank(s| you)( so| very)?( much)? for (this|the|your|having|asking|inviting)\b/,
  /\b(honou?red|delighted|thrilled|grateful|a pleasure|an honou?r) to (be|join|have|work|speak|talk)\b/,
  /\b(passionate|hard-?working|hard worker|team[ -]player|(fast|quick) learner|highly motivated|self[ -]starter)\b/,
  /\b(result|goal|detail|solution)s?-(driven|oriented)\b|\battention to detail\b|\b(positive|right|can-do|growth) (attitude|mindset)\b/,
  /\b(excellent|great|strong|good) (communication|people|interpersonal|leadership) skills\b|\bmy (greatest|biggest|main) strength\b/,
  /\b(give|gave|giving|do|doing|put) (it )?(always )?(my|our) (very )?(best|all|everything)\b|\b1[01]0 ?(percent|%)/,
  /\b(ideal|perfect|right|best|great) (candidate|fit|match|person) for (this|the|your)\b/,
  /\b(valuable|lots? of|wealth of|broad|extensive|many years of) (\w+ )?experience\b|\bthroughout my (\w+ )?career\b/,
  /\b(never give up|above and beyond|outside (of )?the box|at the end of the day|it is what it is|hit the ground running)\b/,
  /\bfast-paced (world|environment)\b|\bin today's world\b|\b(teamwork|communication|quality|attitude) is (the )?(key|everything)\b/,
  /\b(leverage|drive|create) (\w+ )?(synerg\w+|value|innovation)\b|\bbest practices\b/,
  /\bmany (things|aspects|factors|ways) (here )?to (consider|look at|think about)\b|\bdepends on many\b|\bthe whole picture\b/,
  /\b(talk|go on) about (it|this|that) (for|all) (hours|day)\b|\bsomething (that )?I (really |truly )?(care about|love|enjoy)\b/,
  /\b(people|everyone|everybody|colleagues) (always )?(tell|tells|told) me (that )?I('m| am)\b|\bput (my|our|your) minds? to it\b/,
].map((phrase) => new RegExp(phrase.source, "gi"));

/** Whether a sentence says nothing beside such phrases; it is then no evidence for any key point. */
export function isEmptyTalk(sentence: string): boolean {
  const plain = sentence.replaceAll("’", "'");
  const rest = phrases.reduce((text, phrase) => text.replace(phrase, " "), plain);
  return rest !== plain && wordsOf(rest).filter(({ rarity }) => rarity === 1).length < enough;
}

/** With this many words that carry meaning a sentence says something, whatever phrase it is dressed in. */
const enough = 4;

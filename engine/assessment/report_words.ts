/** True of every interview and every rater; they fill a report that has little else to say. */
export const always: readonly string[] = [
  "Each answer was held against key points that were written before anybody was interviewed, and every point that counts rests on words of the transcript.",
  "A point that was put in unusual words can be missed, so read the answers before you decide.",
  "Marks go from 0 to 5 and come from points met, partly met or missed, never from length, fluency or accent.",
  "Everybody who applies for this job is asked the same prepared questions, and the overall follows one declared formula.",
  "Its interval shows how far the overall could move if the same answers were marked again.",
  "Where a mark surprises you, open the answer and compare it with the ladder of its question.",
  "These sentences were put together by rules from the scorecard and claim nothing beyond it.",
  "Software makes no decision here: a named person does, and gives a reason.",
];

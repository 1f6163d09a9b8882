/** Much and little: the words that pages are tried with. */

/** 120 characters without a place to break. */
export const longName = "Okafor".repeat(20);

/** As long as a title may be. */
export const longTitle = `${"Backend engineer for tours by cargo bicycle and train, ".repeat(4).slice(0, 199)}.`;

/** About 5,000 words. */
export const longAnswer = Array.from(
  { length: 240 },
  (_, at) =>
    `In step ${at + 1} I read the plan before I changed anything, wrote down what I saw, and watched it a week.`,
).join(" ");

/** An answer that meets the key points of the question about a slow query. */
export const goodAnswer =
  "The order page took almost a second. I ran explain analyze on the slowest statement and saw a sequential scan. " +
  "I built a composite index, and the price was slower inserts.";

import { assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import {
  bars,
  hourStrip,
  interval,
  intervalTrack,
  markBox,
  pageUrl,
  sortHeader,
  verdictScale,
  waveform,
} from "../../web/shell/drawn/mod.ts";

const numbersIn = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(` ${attribute}="(-?[\\d.]+)%?"`, "g"))].map((match) => Number(match[1]));

Deno.test("an interval is drawn to scale on 120 px", () => {
  const svg = intervalTrack({ low: 50, high: 75, at: 60 });
  assertStringIncludes(svg, 'class="range" x="60" y="3" width="30"');
  assertStringIncludes(svg, 'class="at" x="70.5"');
  assertStringIncludes(svg, 'aria-label="50 to 75"');
});

Deno.test("an interval never leaves its track, whatever comes in", () => {
  for (
    const score of [{ low: -20, high: 140, at: 300 }, { low: 99, high: 100, at: -5 }, { low: 80, high: 20, at: 50 }]
  ) {
    const svg = intervalTrack(score);
    for (const x of numbersIn(svg, "x")) assertEquals(x >= -1.5 && x <= 120, true, `${x} in ${svg}`);
    for (const width of numbersIn(svg, "width")) assertEquals(width >= 0 && width <= 120, true, `${width} in ${svg}`);
    for (const share of numbersIn(verdictScale(score), "x")) assertEquals(share >= 0 && share <= 100, true);
  }
  assertStringIncludes(interval({ low: -20, high: 140, at: 60 }), ">0 to 100<");
});

Deno.test("where nothing is judged the track is dashed and says so", () => {
  const svg = interval({ low: null, high: null, at: null });
  assertStringIncludes(svg, 'class="nothing"');
  assertStringIncludes(svg, "Not judged");
  assertNotMatch(svg, /class="(at|range)"/);
});

Deno.test("not judged is an empty box, never 0", () => {
  assertStringIncludes(markBox(null), "not judged");
  assertNotMatch(markBox(null), /mark-0|>0</);
  assertEquals(markBox(0), '<b class="mark mark-0">0</b>');
});

Deno.test("a box takes the colour of the mark that is reached in full", () => {
  assertEquals(markBox(3.6), '<b class="mark mark-3">3.6</b>');
  assertEquals(markBox(5, 1), '<b class="mark mark-5">5.0</b>');
  assertEquals(markBox(7), '<b class="mark mark-5">5</b>');
});

Deno.test("the longest bar fills its place, and labels are escaped", () => {
  const drawn = bars([{ label: "Invited & <b>", value: 200 }, { label: "Began", value: 50 }]);
  assertEquals(numbersIn(drawn, "width"), [100, 100, 100, 25]);
  assertStringIncludes(drawn, "Invited &amp; &lt;b&gt;");
  assertNotMatch(bars([{ label: "None", value: 0 }]), /NaN/);
});

Deno.test("a strip of hours says what it shows", () => {
  assertStringIncludes(hourStrip(["fine", "fine", "slow"]), 'aria-label="Last 3 hours: 2 fine, 1 slow"');
});

Deno.test("a waveform has 80 bars, from many peaks, few or none", () => {
  for (const peaks of [[], [0.5], Array.from({ length: 5000 }, () => 2)]) {
    const svg = waveform(peaks);
    assertEquals(svg.match(/<rect/g)?.length, 80);
    for (const height of numbersIn(svg, "height")) assertEquals(height >= 3 && height <= 32, true);
  }
});

Deno.test("a sorted column turns round, keeps the search and goes back to the first page", () => {
  const header = { label: "Score", name: "score" };
  const first = sortHeader({ ...header, url: new URL("http://candor.test/candidates?q=mira&page=3") });
  assertStringIncludes(first, 'href="/candidates?q=mira&amp;sort=score"');
  assertNotMatch(first, /aria-sort/);
  const up = sortHeader({ ...header, url: new URL("http://candor.test/candidates?sort=score") });
  assertMatch(up, /aria-sort="ascending".*sort=-score/);
  const down = sortHeader({ ...header, url: new URL("http://candor.test/candidates?sort=-score") });
  assertMatch(down, /aria-sort="descending".*sort=score"/);
});

Deno.test("page one has no page in its address", () => {
  assertEquals(pageUrl(new URL("http://candor.test/jobs?q=a&page=2"), 1), "/jobs?q=a");
  assertEquals(pageUrl(new URL("http://candor.test/jobs?q=a"), 3), "/jobs?q=a&page=3");
  assertEquals(pageUrl(new URL("http://candor.test/jobs?page=2"), 1), "/jobs");
});

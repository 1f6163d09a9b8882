import { assertEquals } from "@std/assert";
import { dateSpanIn } from "../../engine/interviewer/resume/date_span.ts";

/** "from to" as written in the resume's data; "…" for still there. */
function span(line: string): string | null {
  const found = dateSpanIn(line);
  return found && `${found.start} ${found.end ?? "…"}${found.single ? " alone" : ""}`;
}

Deno.test("spans of time are read in the many ways in which people write them", () => {
  const written: Readonly<Record<string, string>> = {
    "Jan 2020 - present": "2020-01 …",
    "Developer, Northwind (March 2016 to Sept. 2019)": "2016-03 2019-09",
    "01/2020–03/2022": "2020-01 2022-03",
    "01.03.2015 – 31.12.2018": "2015-03 2018-12",
    "2020-01 – 2021-05": "2020-01 2021-05",
    "2019 - 2021": "2019 2021",
    "2001-2005 Berlin": "2001 2005",
    "since 2020": "2020 …",
    "seit 03.2020": "2020-03 …",
    "2020 bis heute": "2020 …",
    "from May 2018 until today": "2018-05 …",
    "2019 –": "2019 …",
    "03/16 - 12/19": "2016-03 2019-12",
    "Jan '19 – Feb ’21": "2019-01 2021-02",
    "1 Jan 2019 - 5 Feb 2020": "2019-01 2020-02",
    "Mai 2018 bis März 2020": "2018-05 2020-03",
    "octobre 2018 – aujourd'hui": "2018-10 …",
    "enero de 2018 - actualidad": "2018-01 …",
    "wrzesień 2017 – obecnie": "2017-09 …",
    "mars 2019 à juin 2020": "2019-03 2020-06",
  };
  for (const [line, expected] of Object.entries(written)) assertEquals(span(line), expected, line);
});

Deno.test("a date alone is told from a span, and other figures are no dates", () => {
  assertEquals(span("Summer 2019"), "2019 2019 alone");
  assertEquals(span("BSc (2016)"), "2016 2016 alone");
  assertEquals(span("Served port 8080 to 40000 users"), null);
  assertEquals(span("Marketing 20190 leads, 1/3 of all"), null);
  assertEquals(span("Version 3.2018.1"), null);
});

Deno.test("the place of a date is told, so that the rest of the line is left", () => {
  const line = "Developer (2019 – 2021), Northwind";
  const found = dateSpanIn(line);
  assertEquals(line.slice(found?.from, found?.to), "2019 – 2021");
});

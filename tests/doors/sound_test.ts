import { assertEquals, assertMatch } from "@std/assert";
import { createHash } from "node:crypto";
import { invited } from "../web/candidate/northwind.ts";
import { begin, Visitor } from "../web/candidate/visitor.ts";
import { type Answer, type Ask, asking, form } from "./kit/ask.ts";
import { held } from "./kit/held.ts";
import { openHouse, spoken } from "./kit/house.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const codeOf = ({ status, text }: Answer) => [status, JSON.parse(text).error];

/** What a browser would show as a page, or run, if it were given it under its own name. */
const page = bytesOf("<!doctype html><script>alert(1)</script>");

Deno.test("sound that does not fit is refused, and nothing of it stays", async () => {
  await using house = await openHouse();
  const { server, tomasz, mira } = house;
  const piece = (ask: Ask, path: string, bytes: Uint8Array<ArrayBuffer>, type = "audio/webm", hash = sha256(bytes)) =>
    ask("PUT", `/interview/sound/${path}`, { headers: { "content-type": type, "x-sha256": hash }, body: bytes });
  const seat = asking(server.url, { cookie: tomasz.visitor.cookie });
  const machine = asking(server.url, { authorization: `Bearer ${await server.token("recruiter")}` });
  const before = await held(server);
  const sound = bytesOf("sound");

  for (
    const type of ["text/html", "image/svg+xml", "application/octet-stream", "video/mp4", "audio/webm, text/html", ""]
  ) {
    assertEquals(codeOf(await piece(seat, "1/0", page, type)), [415, "piece type"], type);
  }
  assertEquals(codeOf(await piece(seat, "1/0", sound, "audio/webm", sha256(page))), [422, "piece hash"]);
  assertEquals(codeOf(await piece(seat, "1/0", sound, "audio/webm", "")), [422, "piece hash"]);
  assertEquals(codeOf(await piece(seat, "1/0", new Uint8Array())), [422, "piece empty"]);
  assertEquals(codeOf(await piece(seat, "1/10000", sound)), [422, "piece number"]);
  assertEquals(codeOf(await piece(seat, "1/0", new Uint8Array(1_048_577))), [413, "piece too large"]);
  assertEquals((await piece(seat, "1/0", new Uint8Array(7_000_000))).status, 413);
  assertEquals(codeOf(await piece(seat, "2/0", sound)), [409, "other question"]);
  assertEquals(codeOf(await piece(asking(server.url, { cookie: mira.visitor.cookie }), "1/0", sound)), [
    409,
    "not begun",
  ]);
  assertEquals(codeOf(await piece(asking(server.url, { cookie: "__Host-seat=made-up" }), "1/0", sound)), [
    401,
    "no seat",
  ]);
  assertEquals(codeOf(await piece(asking(server.url), "1/0", sound)), [401, "no seat"]);
  const body = new FormData();
  body.set("audio", new File([page], "answer.html", { type: "text/html" }));
  assertEquals((await machine("POST", `/api/v1/interviews/${tomasz.interviewId}/answers`, { body })).status, 415);
  assertEquals(await held(server), before);

  const other = await begin(tomasz.visitor, tomasz.link);
  assertEquals(other.status, 200);
  await asking(server.url)("POST", `/i/${tomasz.link}/takeover`);
  assertEquals(codeOf(await piece(seat, "1/0", sound)), [409, "elsewhere"]);
});

Deno.test("sound is played as sound to those who may hear it, whole or in part, and as nothing else", async (t) => {
  await using house = await openHouse();
  const { server, mira } = house;
  const here = `/candidates/${mira.candidateId}/sound/1`;
  const ask = asking(server.url, await house.session("reviewer"));
  const get = (range?: string, path = here) => ask("GET", path, range === undefined ? {} : { headers: { range } });
  const whole = spoken.map((bytes) => new TextDecoder().decode(bytes)).join("");
  const all = whole.length;

  await t.step("under its own type, never as a page", async () => {
    const { status, headers, text } = await get();
    assertEquals([status, text], [200, whole]);
    const told = ["content-type", "x-content-type-options", "content-disposition", "accept-ranges", "cache-control"];
    assertEquals(told.map((name) => headers.get(name)), [
      ...["audio/webm", "nosniff", 'attachment; filename="answer-1.webm"', "bytes", "no-store"],
    ]);
    assertMatch(headers.get("content-security-policy") ?? "", /^default-src 'self';/);
  });

  await t.step("by any range of its bytes, over the border of its pieces", async () => {
    const ranges: readonly [string, number, string, string | null][] = [
      ["bytes=0-", 206, whole, `bytes 0-${all - 1}/${all}`],
      ["bytes=0-0", 206, whole.slice(0, 1), `bytes 0-0/${all}`],
      ["bytes=15-25", 206, whole.slice(15, 26), `bytes 15-25/${all}`],
      ["bytes=-5", 206, whole.slice(-5), `bytes ${all - 5}-${all - 1}/${all}`],
      ["bytes=30-999999999", 206, whole.slice(30), `bytes 30-${all - 1}/${all}`],
      [`bytes=-${"9".repeat(30)}`, 206, whole, `bytes 0-${all - 1}/${all}`],
      [`bytes=${all}-`, 416, "", `bytes */${all}`],
      ["bytes=9-3", 416, "", `bytes */${all}`],
      [`bytes=${"9".repeat(30)}-`, 416, "", `bytes */${all}`],
      ["bytes=0-1,3-4", 200, whole, null],
      ["lines=1-2", 200, whole, null],
      ["bytes=a-b", 200, whole, null],
    ];
    for (const [range, status, body, content] of ranges) {
      const answer = await get(range);
      assertEquals([range, answer.status, answer.text, answer.headers.get("content-range")], [
        range,
        status,
        body,
        content,
      ]);
    }
  });

  await t.step("to nobody without a session that may see candidates, in whole or in part", async () => {
    const others: readonly [Record<string, string>, number][] = [
      [{}, 303],
      [{ cookie: mira.visitor.cookie }, 303],
      [{ authorization: `Bearer ${await server.token("admin")}` }, 303],
      [await house.session("practiser"), 403],
    ];
    for (const [headers, status] of others) {
      for (const range of [{}, { range: "bytes=0-3" }]) {
        const answer = await asking(server.url, { ...headers, ...range })("GET", here);
        assertEquals([answer.status, answer.text.includes("What")], [status, false]);
      }
    }
  });

  await t.step("not of a turn that has none, or that is not there", async () => {
    for (const turn of ["2", "99", "0", "-1", "1.0001", "one"]) {
      assertEquals((await get(undefined, `/candidates/${mira.candidateId}/sound/${turn}`)).status, 404, turn);
    }
  });
});

Deno.test("what was sent as sound and is a page comes back as sound, and encrypted at its place", async () => {
  await using house = await openHouse();
  const { server, job } = house;
  const visitor = new Visitor(server.url);
  const link = await invited(server, job, "Ahmed Salah");
  await begin(visitor, link, "voice");
  const headers = { "content-type": "audio/ogg", "x-sha256": sha256(page) };
  const seat = asking(server.url, { cookie: visitor.cookie });
  assertEquals((await seat("PUT", "/interview/sound/1/0", { headers, body: page })).status, 200);
  await seat("POST", "/interview/answers", form({ turn: "1", how: "voice", pieces: "1", words: "" }));
  const [row] = (await server.engine.runPromise(server.store.applications.list({ search: "Ahmed" }))).rows;
  const played = await asking(server.url, await house.session("recruiter"))(
    "GET",
    `/candidates/${row!.application.candidateId}/sound/1`,
  );
  assertEquals(["content-type", "x-content-type-options"].map((name) => played.headers.get(name)), [
    "audio/ogg",
    "nosniff",
  ]);
  assertMatch(played.headers.get("content-disposition") ?? "", /^attachment; filename="answer-1\.ogg"$/);
  const folder = `${server.dataDir}/media/${row!.interview.id}/1`;
  for await (const { name } of Deno.readDir(folder)) {
    assertEquals((await Deno.readTextFile(`${folder}/${name}`)).includes("<script>"), false);
  }
});

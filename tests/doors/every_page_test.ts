import { assert, assertEquals } from "@std/assert";
import { begin, hiddenFields, Visitor } from "../web/candidate/visitor.ts";
import { invited } from "../web/candidate/northwind.ts";
import { type Answer, asking } from "./kit/ask.ts";
import { crawl, isPage } from "./kit/crawl.ts";
import { fillWithHostileWords, hostile } from "./kit/hostile.ts";
import { openHouse } from "./kit/house.ts";
import { inlineCode } from "./kit/tags.ts";

const everywhere = {
  "content-security-policy":
    "default-src 'self'; media-src 'self' blob:; img-src 'self'; object-src 'none'; frame-ancestors 'none'; " +
    "form-action 'self'; base-uri 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": "microphone=(self), camera=(), geolocation=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // Over plain http; browsers would not heed it there.
  "strict-transport-security": null,
  "x-powered-by": null,
};

Deno.test("every page that can be reached by a link is there, carries its headers, and no code", async (t) => {
  await using house = await openHouse();
  await fillWithHostileWords(house);
  const { server, job, draft, mira, priya } = house;

  const look = (pages: ReadonlyMap<string, Answer>, least: number) => {
    assert(pages.size >= least, `only ${pages.size} addresses were reached`);
    for (const [address, answer] of pages) {
      const { status, headers, text } = answer;
      assert([200, 303].includes(status), `${address} answered ${status}`);
      for (const [name, value] of Object.entries(everywhere)) {
        assertEquals([address, name, headers.get(name)], [address, name, value]);
      }
      assert(headers.get("x-request-id"), address);
      const kept = address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : /no-store/;
      assert((headers.get("cache-control") ?? "").match(kept), `${address} is kept: ${headers.get("cache-control")}`);
      if (!isPage(answer)) continue;
      assertEquals([address, ...inlineCode(text)], [address]);
      assert(
        !text.includes("<script>alert") && !text.includes("<img src=x"),
        `${address} writes hostile words unescaped`,
      );
    }
  };

  await t.step("for an admin", async () => {
    const ask = asking(server.url, await house.session("admin"));
    const search = encodeURIComponent(hostile);
    const more = [
      `/jobs/${draft.id}/kit`,
      `/jobs/${job.id}/settings`,
      mira.page,
      `/candidates/${mira.candidateId}/erasure`,
    ];
    const searched = [
      `/candidates?q=${search}`,
      `/jobs?q=${search}`,
      "/setup/start",
      "/demo/removal",
      "/live",
      "/api/docs",
    ];
    const pages = await crawl(ask, ["/", ...more, ...searched]);
    look(pages, 150);
    const written = [...pages.values()].filter(({ text }) => text.includes("&lt;script&gt;alert(1)"));
    assert(written.length > 50, `hostile words stand on ${written.length} pages only`);
    for (
      const there of [
        "/settings/tokens",
        "/candidates.csv",
        "/help",
        `/candidates/${mira.candidateId}/sound/1?application=${mira.applicationId}`,
      ]
    ) {
      assert(pages.has(there), `no link leads to ${there}`);
    }
  });

  await t.step("for somebody without a session", async () => {
    const from = ["/login", "/apply", `/apply/${job.code}`, "/privacy", "/terms", "/support", "/api/docs"];
    look(await crawl(asking(server.url), [...from, `/login?next=${encodeURIComponent(`/${hostile}`)}`]), 15);
  });

  await t.step("for a candidate before, within and after the interview", async () => {
    const visitor = new Visitor(server.url);
    const link = await invited(server, job, "Ahmed Salah");
    const walk = (from: string) => crawl(asking(server.url, { cookie: visitor.cookie }), [from]);
    look(await walk(`/i/${priya.link}`), 10);
    const room = await begin(visitor, link);
    await visitor.post("/interview/answers", { ...hiddenFields(room), how: "text", words: hostile });
    look(await walk("/interview"), 10);
    await visitor.post("/interview/pause");
    look(await walk("/interview"), 5);
    await visitor.post("/interview/withdrawal");
    look(await walk("/interview"), 5);
  });

  await t.step("what is wrong is told with the same headers, and without the words that were wrong", async () => {
    const ask = asking(server.url, await house.session("admin"));
    const failing = [
      await ask("GET", `/nowhere/${encodeURIComponent(hostile)}`),
      await ask("GET", `/apply/${encodeURIComponent(hostile)}`),
      await ask("POST", "/jobs", { body: new URLSearchParams({ title: hostile, description: "", track: hostile }) }),
      await ask("POST", "/settings/people", { body: new URLSearchParams({ name: hostile, email: hostile }) }),
      await ask("POST", "/login", { body: new URLSearchParams({ email: hostile, password: "", next: hostile }) }),
      await ask("POST", "/jobs", { headers: { "sec-fetch-site": "cross-site" } }),
    ];
    assertEquals(failing.map(({ status }) => status), [404, 404, 422, 422, 422, 403]);
    look(new Map(failing.map((answer, at) => [`${at}`, Object.assign(answer, { status: 200 })])), 6);
  });
});

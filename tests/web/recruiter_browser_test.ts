import { assert, assertEquals, assertMatch } from "@std/assert";
import { invited, openJob } from "./candidate/northwind.ts";
import { begin, hiddenFields, Visitor } from "./candidate/visitor.ts";
import { atDesk, seriousFaults } from "./recruiter/browser.ts";
import { applied, interviewed, sendSound, until } from "./recruiter/desk.ts";
import { wave } from "./recruiter/wave.ts";

atDesk("a recruiter in a browser", async (step, { server, signedIn }) => {
  const job = await openJob(server);
  const mira = await interviewed(server, job, "Mira Okafor");

  step("sees an interview go on without touching anything", async () => {
    const page = await signedIn();
    const ahmed = new Visitor(server.url);
    const room = await begin(ahmed, await invited(server, job, "Ahmed Salah"));
    await page.locator("#going-on").getByText("Question 1 of 3").waitFor();
    await ahmed.post("/interview/answers", { ...hiddenFields(room), how: "text", words: "Curiosity." });
    await page.locator("#going-on").getByText("Question 2 of 3").waitFor();
    assert(await page.locator("#waiting").getByText("Mira Okafor").isVisible());
    await page.context().close();
  });

  step("posts a job and edits its kit in place, the focus following", async () => {
    const page = await signedIn();
    await page.getByRole("link", { name: "New job" }).click();
    await page.getByLabel("Description").fill(description);
    await page.getByRole("button", { name: "Read the description" }).click();
    assertEquals(await page.getByLabel("Title").inputValue(), "Data engineer");
    await page.getByText("15 minutes").click();
    await page.getByRole("button", { name: "Post the job" }).click();
    await page.getByText("The job is posted").waitFor();
    const kit = page.url();
    await page.getByRole("link", { name: "Edit question 2" }).click();
    await page.getByLabel("Competency").fill("");
    await page.getByRole("button", { name: "Save the question" }).click();
    await page.getByText("Name what this question tests").waitFor();
    assertEquals(await page.evaluate(() => document.activeElement?.getAttribute("name")), "competency");
    await page.getByLabel("Competency").fill("Knowing the data");
    await page.getByLabel("Question", { exact: true }).fill("Do you have children?");
    await page.getByRole("button", { name: "Save the question" }).click();
    await page.locator("#kit-notes").getByText("may not be asked").waitFor();
    assertEquals(page.url(), kit);
    assertEquals(await page.evaluate(() => document.activeElement?.textContent), "Question 2: Do you have children?");
    await page.getByRole("link", { name: "Edit question 2" }).click();
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByRole("heading", { name: "Do you have children?" }).waitFor();
    assertEquals(await page.getByRole("button", { name: "Save the question" }).count(), 0);
    await page.context().close();
  });

  step("does all of it without a script", async () => {
    const page = await signedIn({ javaScriptEnabled: false });
    await page.goto("/jobs/new");
    await page.getByLabel("Description").fill(description);
    await page.getByRole("button", { name: "Read the description" }).click();
    await page.getByLabel("Title").fill("Data engineer at night");
    await page.getByRole("button", { name: "Post the job" }).click();
    await page.getByRole("link", { name: "Edit question 2" }).click();
    await page.getByLabel("Competency").fill("Knowing the data");
    await page.getByRole("button", { name: "Save the question" }).click();
    await page.getByText("The question is saved.").waitFor();
    await page.getByRole("button", { name: "Down question 2" }).click();
    assertMatch(page.url(), /\/kit#q-/);
    for (let slots = await page.locator(".kit-slot").count(); slots > 0; slots--) {
      await page.locator(".kit-slot").first().getByRole("link", { name: /Remove/ }).click();
      await page.getByRole("button", { name: "Remove it" }).click();
    }
    await page.getByRole("button", { name: "Publish kit 1" }).click();
    await page.locator("#publish").getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByText("Kit 1 is published.").waitFor();
    await page.goto((await interviewed(server, job, "Lena Vogt")).page);
    await page.getByLabel("Decide, and say why").fill("He reads the plan before he changes anything.");
    await page.getByRole("button", { name: "Hold" }).click();
    await page.getByText("Lena Vogt: On hold.").waitFor();
    await page.context().close();
  });

  step("reads by keyboard: the marks follow, the sound is drawn and plays", async () => {
    const token = await invited(server, job, "Tomasz Wilk");
    const tomasz = new Visitor(server.url);
    let room = await begin(tomasz, token, "voice");
    await sendSound(tomasz, room, [wave(2)], "audio/wav", "I came to it by way of a slow till.");
    for (room = await tomasz.get("/interview"); room.text.includes('"/interview/answers"');) {
      await tomasz.post("/interview/answers", { ...hiddenFields(room), how: "text", words: "I measured it twice." });
      room = await tomasz.get("/interview");
    }
    const { page: path, interviewId } = await applied(server, token);
    await until(() => server.engine.runPromise(server.store.judging.conclusion(interviewId)));
    const page = await signedIn();
    await page.goto(path);
    await page.locator(".player-length").getByText("/ 0:02").waitFor();
    const heights = await page.locator(".wave rect").evaluateAll((bars) =>
      bars.map((bar) => bar.getAttribute("height"))
    );
    assert(new Set(heights).size > 10, "the waveform is not flat");
    await page.getByRole("button", { name: "Play answer 1" }).click();
    await page.locator("answer-player.playing").waitFor();
    await page.keyboard.press("j");
    assertEquals(await page.evaluate(() => document.activeElement?.closest("article")?.id), "answer-2");
    assertEquals(await page.locator("details.score[open]").getAttribute("id"), "score-2");
    await page.keyboard.press("d");
    assertEquals(await page.evaluate(() => document.activeElement?.id), "reason");
    await page.context().close();
  });

  step("finds people while typing, the search standing in the address", async () => {
    const page = await signedIn();
    await page.goto("/candidates");
    await page.keyboard.press("/");
    await page.keyboard.type("okaf");
    await page.waitForURL(/q=okaf/);
    assertEquals(await page.locator("tbody th a").allTextContents(), ["Mira Okafor"]);
    await page.context().close();
  });

  step("finds nothing on a phone that keeps somebody out, in light and in dark", async () => {
    const page = await signedIn({ viewport: { width: 390, height: 844 } });
    const kit = `/jobs/${job.id}/kit`;
    for (const path of ["/", `/jobs/${job.id}`, kit, mira.page, "/settings/people"]) {
      await page.goto(path);
      assertEquals(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, path);
      assertEquals(await seriousFaults(page), [], path);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    for (const path of [kit, mira.page]) {
      await page.goto(path);
      assertEquals(await seriousFaults(page), [], `${path} in dark`);
    }
    await page.getByRole("button", { name: /^Scorecard/ }).click();
    assert(await page.getByLabel(/say why/).isVisible());
    assertEquals(await seriousFaults(page), []);
    await page.context().close();
  });
});

const description = "Data engineer\n\nYou build the pipelines that feed our warehouse.\n\nMust have:\n- SQL\n- Airflow";

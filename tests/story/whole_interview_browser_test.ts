import { assert, assertEquals, assertGreater, assertMatch } from "@std/assert";
import type { Page } from "playwright-core";
import type { Kit } from "../../engine/mod.ts";
import { resumePdf } from "../kit/made_files/resume_files.ts";
import { inEnglish } from "../kit/made_files/resumes/in_english.ts";
import type { TestServer } from "../kit/server.ts";
import { settled } from "../kit/story.ts";
import { inStory } from "../kit/story_browser.ts";
import { control, question, standing, written } from "../web/candidate/browser.ts";

const posting = `Backend engineer

We run an order service on PostgreSQL and a handful of HTTP APIs. You design, build and operate them.

Must have:
- PostgreSQL
- HTTP APIs

Nice to have:
- Docker`;

const edited = "Tell me about a query of yours that was slow, and how you found out why.";
const gist = "I compared the plan before and after, and built a composite index.";
const reason = "She measures before she changes anything, and says what it cost.";

inStory("a whole interview, from setting up to the decision", async (step, { server, open }) => {
  const noor = await open();
  const mira = await open({ permissions: ["microphone"] });
  const sounds: number[] = [];
  noor.on("response", (response) => response.url().includes("/sound/") && sounds.push(response.status()));
  let applyUrl = "";

  await step("Noor sets Candor up and posts a job from its description", async () => {
    await noor.goto("/");
    await noor.getByLabel("Your name").fill("Noor Haddad");
    await noor.getByLabel("Your e-mail address").fill("noor.haddad@northwind.example");
    await noor.getByLabel("Password").fill("a quiet harbour");
    await noor.getByLabel("Company").fill("Northwind");
    await noor.getByLabel("Contact address").fill("jobs@northwind.example");
    await noor.getByRole("button", { name: "Set up" }).click();
    await noor.getByRole("link", { name: "New job" }).click();
    await noor.getByLabel("Description").fill(posting);
    await noor.getByRole("button", { name: "Read the description" }).click();
    await noor.getByText("This is what the rules found").waitFor();
    assertEquals(await noor.getByLabel("Title").inputValue(), "Backend engineer");
    assertMatch(await noor.getByLabel("Must have").inputValue(), /PostgreSQL\nHTTP APIs/);
    await noor.getByText("15 minutes").click();
    await noor.getByRole("button", { name: "Post the job and draft its kit" }).click();
  });

  await step("she reads the drafted kit, edits a question and publishes it", async () => {
    await noor.getByText("The job is posted, and its kit is drafted").waitFor();
    assertEquals(await noor.locator(".kit-item").count(), 6);
    await noor.getByRole("link", { name: "Edit question 2" }).click();
    await noor.getByLabel("Question", { exact: true }).fill(edited);
    await noor.getByRole("button", { name: "Save the question" }).click();
    await noor.getByRole("heading", { name: edited }).waitFor();
    await noor.getByRole("button", { name: "Publish kit 1" }).click();
    await noor.getByRole("dialog").or(noor.locator("#publish")).getByRole("button", { name: "Publish" }).click();
    await noor.getByText("Kit 1 is published").waitFor();
    applyUrl = await noor.locator(".share-line code").first().textContent() ?? "";
    await noor.goto("/");
    await noor.getByText("No interview just now").waitFor();
  });

  await step("Mira applies with a PDF and sees what was read in it", async () => {
    await mira.goto(applyUrl);
    await mira.getByLabel("Your name").fill("Mira Okafor");
    await mira.getByLabel("Your e-mail address").fill("mira.okafor@example.org");
    await Deno.writeFile(`${server.dataDir}/mira.pdf`, await resumePdf(inEnglish[0]!));
    await mira.getByLabel("Your resume").setInputFiles(`${server.dataDir}/mira.pdf`);
    await mira.getByLabel("This is what we read").waitFor();
    assertMatch(
      await mira.getByLabel("This is what we read").inputValue(),
      /Kestrel Labs[^]*Moved the billing service to PostgreSQL/,
    );
    await mira.getByRole("button", { name: "Apply" }).click();
    await mira.getByRole("heading", { name: "Mira Okafor, before you begin" }).waitFor();
  });

  await step("she agrees to voice and recording, and begins", async () => {
    await mira.getByRole("radio", { name: "Speak" }).check();
    await mira.getByRole("checkbox", { name: /software marks my answers/ }).check();
    await mira.getByRole("checkbox", { name: /my voice is recorded/ }).check();
    await mira.getByRole("button", { name: "Begin the interview" }).click();
    await standing(mira, "ready");
    await noor.locator("#going-on").getByText("Mira Okafor").waitFor();
  });

  const kit = await publishedKit(server);

  await step("she answers one question by voice", async () => {
    await mira.getByText("Question 1 of").waitFor();
    await control(mira).click();
    await mira.getByText(/Listening/).waitFor();
    await mira.locator("[data-clock]", { hasText: /0:0[3-9]/ }).waitFor();
    await control(mira).click();
    await standing(mira, "gist");
    await mira.getByLabel("In a few words").fill(gist);
    await next(mira);
    assertEquals(await question(mira).textContent(), edited);
  });

  await step("the others in writing, with a reload in the middle of a sentence", async () => {
    await mira.getByRole("button", { name: "Write instead" }).click();
    await standing(mira, "writing");
    await written(mira).fill("Half a sentence, and then");
    await mira.reload();
    assertEquals([await question(mira).textContent(), await written(mira).inputValue()], [
      edited,
      "Half a sentence, and then",
    ]);
    while (!(await question(mira).textContent())?.startsWith("Thank you")) {
      await written(mira).fill(answerTo(kit, await question(mira).textContent() ?? ""));
      await next(mira);
    }
  });

  await step("Today names her without being asked again", async () => {
    await noor.locator("#waiting").getByRole("link", { name: "Mira Okafor" }).waitFor();
    await settled(server);
    await noor.locator("#waiting").getByRole("link", { name: "Mira Okafor" }).click();
    await noor.getByRole("heading", { name: "Mira Okafor", exact: true }).waitFor();
  });

  await step("her page shows the words, the marks, the quotes below them and the verdict", async () => {
    const said = await noor.locator(".answer .said").allTextContents();
    assert(said.some((words) => words.includes("composite index")), said.join(" | "));
    const quotes = await noor.locator("mark.quote").allTextContents();
    assertGreater(quotes.length, 3);
    assertEquals(
      await noor.locator("mark.quote").first().evaluate((quote) => getComputedStyle(quote).textDecorationLine),
      "underline",
    );
    assertMatch(await noor.locator(".verdict-number").textContent() ?? "", /^\d+$/);
    assertMatch(await noor.locator(".verdict-range").textContent() ?? "", /\d+ to \d+/);
    assertGreater(await noor.locator("table.marks .mark").count(), 12);
    assert(await noor.getByText("Judged by rules, not by a model. Read it yourself.").isVisible());
  });

  await step("her voice is heard", async () => {
    await noor.getByRole("button", { name: "Play answer 1" }).click();
    await noor.waitForFunction(() => document.querySelector("audio")!.currentTime > 0.5);
    assert(sounds.length > 0 && sounds.every((status) => status === 200 || status === 206), sounds.join(", "));
    // Loud and quiet places of a voice, not the line of a silence.
    const bars = noor.locator("answer-player").first().locator(".wave rect");
    const heights = await bars.evaluateAll((bars) => bars.map((bar) => Math.round(Number(bar.getAttribute("height")))));
    assertGreater(new Set(heights).size, 5);
  });

  await step("Noor decides, with a reason, and the decision stands", async () => {
    await noor.getByLabel("Decide, and say why").fill(reason);
    await noor.getByRole("button", { name: "Advance" }).click();
    await noor.getByText("Mira Okafor: Advanced.").waitFor();
    await noor.reload();
    const decided = await noor.locator("#scorecard").textContent();
    assertMatch(decided ?? "", new RegExp(`Advanced[^]*Noor Haddad[^]*${reason}`));
    await noor.goto("/");
    assertMatch(await noor.locator("#waiting").textContent() ?? "", /Nothing\./);
  });
});

/** Sends the answer, and waits until another question or the end is there. */
async function next(page: Page): Promise<void> {
  const asked = await question(page).textContent();
  await control(page).click();
  await page.waitForFunction((asked) => document.querySelector("h1")?.textContent !== asked, asked);
}

async function publishedKit({ engine, store }: TestServer): Promise<Kit> {
  const [job] = await engine.runPromise(store.jobs.list());
  return (await engine.runPromise(store.kits.published(job!.id)))!;
}

/** As the kit's own example has it; to a follow-up, and to what was asked about the resume, something of her own. */
const answerTo = ({ questions }: Kit, asked: string): string =>
  questions.find(({ text }) => text.en === asked)?.ladder.example ||
  "I looked at the numbers of the week before, changed one thing, and looked at them again with the others.";

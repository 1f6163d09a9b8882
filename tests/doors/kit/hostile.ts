/** Words that would be code on a page that writes them down unescaped, in every place where somebody may write. */
import { addToken, apply, changeJob, editKit, kitDesk } from "../../../engine/mod.ts";
import type { House } from "./house.ts";

export const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)><a href=javascript:alert(1) style=x>`;
const named = (name: string) => `${name} ${hostile}`;

export async function fillWithHostileWords({ server, job, draft, request }: House): Promise<void> {
  const { engine, store, admin } = server;
  const run = engine.runPromise;
  const who = admin.user.id;
  const audit = { who, what: "company named", subject: "company", at: 0 };
  await run(store.settings.set("company", { name: named("Northwind"), contact: "jobs@northwind.example" }, audit));
  for (const { id } of [job, draft]) {
    const skills = { mustHave: [hostile, "postgresql"], niceToHave: [hostile] };
    await run(changeJob(id, { title: named("Engineer"), description: named("We build."), ...skills }, who));
  }
  const kit = (await run(kitDesk(draft.id))).draft!;
  const [first] = kit.questions;
  const question = { ...first!, text: { en: named("Why?") }, competency: hostile, skill: hostile };
  await run(editKit(draft.id, { kind: "put", question }, who));
  const resume = { file: null, text: named("Lena Vogt\nSkills\n") };
  const email = "lena.vogt@example.com";
  await run(apply({ jobId: job.id, name: named("Lena Vogt"), email, resume, who: "candidate" }));
  await run(addToken({ name: hostile }, who));
  const user = {
    id: crypto.randomUUID(),
    email: "joana@northwind.example",
    name: named("Joana Reis"),
    role: "reviewer",
  } as const;
  await run(
    store.users.create({ ...user, createdAt: 0, demo: false }, "no password", { ...audit, what: "person added" }),
  );
  await run(store.requests.answer(request, user.id, 1));
}

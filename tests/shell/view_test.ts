import { assertEquals, assertNotMatch, assertStringIncludes, assertThrows } from "@std/assert";
import { field, problems } from "../../web/shell/forms/views.ts";
import { candidateLayout, hrLayout, part, problemPage } from "../../web/shell/layouts.ts";
import { codeChip, said } from "../../web/shell/parts/views.ts";
import { view } from "../../web/shell/view.ts";

const bad = `"><script>alert('1')</script>&`;
const escaped = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;";
const noForm = { values: {}, problems: {} };

Deno.test("what people typed comes back as text, wherever it stands", () => {
  const form = { values: { name: bad }, problems: { name: [bad] } };
  const shown = [
    field({ form, name: "name", label: bad, hint: bad }),
    codeChip({ code: bad }),
    said({ pieces: [{ words: bad }, { words: bad, quote: { number: 1 } }] }),
    problemPage({ title: bad, message: bad, reference: bad }),
    candidateLayout({ title: bad, body: "", company: bad, job: bad, language: "en", dir: "ltr" }),
    hrLayout({
      title: bad,
      body: "",
      person: { name: bad, role: bad },
      rail: { today: 0 },
      current: "today",
      demo: true,
      flash: { text: bad, undo: { action: "/undo", values: { [bad]: bad } } },
    }),
  ].join("\n");
  assertNotMatch(shown, /<script>/);
  assertStringIncludes(shown, escaped);
});

Deno.test("a password is never written back", () => {
  const form = { values: { password: "correct horse" }, problems: {} };
  assertNotMatch(field({ form, name: "password", label: "Password", type: "password" }), /correct horse|value=/);
});

Deno.test("the first wrong field takes the focus, and each problem is tied to its field", () => {
  const form = { values: {}, problems: { name: ["Enter a name."], email: ["Enter an address."] } };
  const name = field({ form, name: "name", label: "Name", hint: "As in the passport." });
  assertStringIncludes(name, 'aria-describedby="name-hint name-problem" aria-invalid="true" autofocus');
  assertNotMatch(field({ form, name: "email", label: "Email" }), /autofocus/);
  assertStringIncludes(problems({ form }), '<a href="#email">Enter an address.</a>');
});

Deno.test("required is the default and optional is said", () => {
  assertStringIncludes(field({ form: noForm, name: "a", label: "A" }), " required");
  const optional = field({ form: noForm, name: "a", label: "A", optional: true });
  assertNotMatch(optional, / required/);
  assertStringIncludes(optional, '<span class="optional">optional</span>');
});

Deno.test("a part brings its title and its message, and no frame", () => {
  const text = part({ title: "Jobs", body: "<h1>Jobs</h1>", flash: "Saved." });
  assertStringIncludes(text, "<title>Jobs · Candor</title>");
  assertStringIncludes(text, '<hx-partial hx-target="#flash"><p class="banner good">Saved.</p></hx-partial>');
  assertNotMatch(text, /<html|<body/);
});

Deno.test("a template may call a variable as a helper is called, and gets t from its data", () => {
  const shown = view<{ t: (word: string) => string }>("test/t", '<% const list = t("hello"); %><%= list %>');
  assertEquals(shown({ t: (word) => word.toUpperCase() }), "HELLO");
});

Deno.test("two views of one name, and a failure in a template, are told by name and line", () => {
  view("test/twice", "");
  assertThrows(() => view("test/twice", ""), Error, "Two templates are called test/twice");
  const broken = view<{ person?: { name: string } }>("test/broken", "<p>\n<%= it.person.name %></p>");
  assertThrows(() => broken({}), Error, "line 2");
});

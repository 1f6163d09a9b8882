import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { smtpMail, type SmtpSettings } from "../../plugins/mail_smtp.ts";

/** A mail server of a few words (RFC 5321); keeps what it was sent. */
async function withMailServer(
  answers: { readonly data?: string; readonly extensions?: readonly string[] },
  visit: (settings: SmtpSettings, heard: readonly string[]) => Promise<void>,
) {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const heard: string[] = [];
  const serving = serve(listener, heard, answers);
  const { port } = listener.addr as Deno.NetAddr;
  const about = { username: null, password: null, from: "Northwind <jobs@northwind.example>", tls: "off" } as const;
  await visit({ host: "127.0.0.1", port, ...about }, heard);
  listener.close();
  await serving;
}

async function serve(
  listener: Deno.Listener,
  heard: string[],
  { data = "250 taken", extensions = [] }: { readonly data?: string; readonly extensions?: readonly string[] },
) {
  for await (const connection of listener) {
    const say = (line: string) => connection.write(new TextEncoder().encode(`${line}\r\n`));
    await say("220 mail.example");
    let letter = false;
    for await (const chunk of connection.readable.pipeThrough(new TextDecoderStream())) {
      for (const line of chunk.split("\r\n").filter(Boolean)) {
        heard.push(line);
        if (letter && line !== ".") continue;
        if (line.startsWith("EHLO")) {
          await say(
            ["mail.example", ...extensions].map((name, i, all) => `250${i < all.length - 1 ? "-" : " "}${name}`).join(
              "\r\n",
            ),
          );
        } else if (line === "DATA") await say("354 go on");
        else if (line === ".") await say(data);
        else if (line === "QUIT") await say("221 bye");
        else await say("250 ok");
        letter = line === "DATA" || (letter && line !== ".");
      }
    }
  }
}

const letter = {
  to: "mira.okafor@example.com",
  subject: "Your interview at Northwind",
  text: "Hello Mira,\n\nbegin here.",
};

Deno.test("a letter arrives with its sender, its receiver and its words, and its id comes back", () =>
  withMailServer({}, async (settings, heard) => {
    const id = await smtpMail(settings).send(letter);
    assert(id.startsWith("<"), id);
    const all = heard.join("\n");
    assertStringIncludes(all, "MAIL FROM:<jobs@northwind.example>");
    assertStringIncludes(all, "RCPT TO:<mira.okafor@example.com>");
    assertStringIncludes(all, "Subject: Your interview at Northwind");
    assertStringIncludes(all, "begin here.");
  }));

Deno.test("a line end in a subject adds no header", () =>
  withMailServer({}, async (settings, heard) => {
    await smtpMail(settings).send({ ...letter, subject: "Hello\r\nBcc: everybody@example.com" });
    assertEquals(heard.filter((line) => line.startsWith("Bcc:") || line.startsWith("RCPT")).length, 1);
  }));

Deno.test("a server that does not take the letter makes the call fail", () =>
  withMailServer({ data: "554 no" }, async (settings) => {
    await assertRejects(() => smtpMail(settings).send(letter));
  }));

Deno.test("nothing is sent in the clear to a server that offers no encryption, unless that is wanted", () =>
  withMailServer({}, async (settings, heard) => {
    await assertRejects(() => smtpMail({ ...settings, tls: "starttls" }).send(letter));
    assertEquals(heard.some((line) => line.startsWith("MAIL")), false);
  }));

Deno.test("the check speaks with the server and sends no letter", () =>
  withMailServer({}, async (settings, heard) => {
    await smtpMail(settings).check();
    assertEquals(heard.some((line) => line.startsWith("MAIL")), false);
  }));

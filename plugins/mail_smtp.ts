/** Letters through a mail server (RFC 5321). */
import type { Transporter } from "nodemailer";
import type { Letter, Mail } from "../engine/ports/mail.ts";

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: string | null;
  /** As letters name it, e.g. `Northwind <jobs@northwind.example>`. */
  readonly from: string;
  /** `starttls`: refused by servers that do not offer it; `tls` from the first byte (port 465); `off` on a trusted line. */
  readonly tls: "starttls" | "tls" | "off";
}

/** Rejects when the server does not take the letter. Its message may name an address: it belongs in no log. */
export function smtpMail(settings: SmtpSettings): Mail & { readonly check: () => Promise<void> } {
  let transport: Promise<Transporter> | undefined;
  const connected = () => transport ??= connect(settings);
  return {
    send: async (letter) => await sent(await connected(), settings.from, letter),
    check: async () => void await (await connected()).verify(),
  };
}

/** Loaded at the first letter: most starts send none. */
async function connect({ host, port, username, password, tls }: SmtpSettings): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    host,
    port,
    secure: tls === "tls",
    requireTLS: tls === "starttls",
    ignoreTLS: tls === "off",
    ...(username === null ? {} : { auth: { user: username, pass: password ?? "" } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A letter holds words of strangers: nothing in it may make the mailer open a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

async function sent(transport: Transporter, from: string, letter: Letter): Promise<string> {
  const { messageId } = await transport.sendMail({ from, ...letter });
  return String(messageId);
}

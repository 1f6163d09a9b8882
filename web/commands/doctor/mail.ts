import { smtpMail } from "../../../plugins/mail_smtp.ts";
import type { Configuration } from "../../configuration/configuration.ts";
import type { Finding } from "./finding.ts";

export async function mailFindings({ mail }: Configuration): Promise<readonly Finding[]> {
  if (mail === null) {
    return [{ part: "mail", state: "note", message: "no SMTP_HOST is set: letters wait at /settings/mail" }];
  }
  const began = performance.now();
  const refused = await smtpMail(mail).check().then(() => undefined, reasonOf);
  const server = `${mail.host}, port ${mail.port}`;
  return [
    refused === undefined
      ? { part: "mail", state: "ok", message: `${server} takes letters`, ms: Math.round(performance.now() - began) }
      : { part: "mail", state: "broken", message: `${server}: ${refused}` },
  ];
}

/** The server's own words may hold the address or the user. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? "it cannot be reached; check SMTP_HOST, SMTP_PORT and SMTP_TLS";
}

const reasons: Readonly<Record<string, string>> = {
  EAUTH: "it does not take this user and password; check SMTP_USERNAME and SMTP_PASSWORD",
  ETLS: "it does not offer encryption; set SMTP_TLS=tls, or off on a line that you trust",
  EDNS: "its name is not known; check SMTP_HOST",
  ETIMEDOUT: "it did not answer in time",
};

import type { ApiToken, Company, Role, User } from "../../engine/mod.ts";
import type { FormState } from "../shell/forms/control.ts";
import "../shell/forms/views.ts";
import "../shell/parts/views.ts";
import { view } from "../shell/view.ts";
import companyEta from "./company.eta" with { type: "text" };
import confirmEta from "./confirm.eta" with { type: "text" };
import demoEta from "./demo.eta" with { type: "text" };
import headEta from "./head.eta" with { type: "text" };
import mailEta from "./mail.eta" with { type: "text" };
import peopleEta from "./people.eta" with { type: "text" };
import providersEta from "./providers.eta" with { type: "text" };
import tokenEta from "./token.eta" with { type: "text" };
import tokensEta from "./tokens.eta" with { type: "text" };

export type SettingsTab = "company" | "people" | "tokens" | "mail" | "providers" | "demo";

interface Page {
  /** Title and tabs, drawn. */
  readonly head: string;
  readonly mayChange: boolean;
}

const tabs: readonly { name: SettingsTab; href: string; label: string }[] = [
  { name: "company", href: "/settings", label: "Company" },
  { name: "people", href: "/settings/people", label: "People" },
  { name: "tokens", href: "/settings/tokens", label: "API tokens" },
  { name: "mail", href: "/settings/mail", label: "Mail" },
  { name: "providers", href: "/settings/providers", label: "Providers" },
  { name: "demo", href: "/settings/demo", label: "Demo" },
];

export const drawnHead = view<{ readonly tab: SettingsTab; readonly tabs: typeof tabs }>("settings/head", headEta);
export const settingsHead = (tab: SettingsTab): string => drawnHead({ tab, tabs });

export const companyPage = view<Page & { readonly form: FormState; readonly company: Company }>(
  "settings/company",
  companyEta,
);

export interface PersonLine extends Pick<User, "id" | "name" | "email" | "demo"> {
  readonly role: string;
  readonly since: string;
}
export const peoplePage = view<
  Page & {
    readonly form: FormState;
    readonly people: readonly PersonLine[];
    readonly roles: readonly { readonly value: Role; readonly label: string; readonly hint: string }[];
  }
>("settings/people", peopleEta);

export interface TokenLine extends Pick<ApiToken, "id" | "name"> {
  readonly role: string;
  readonly actsAs: string;
  readonly since: string;
}
export const tokensPage = view<
  Page & {
    readonly form: FormState;
    readonly tokens: readonly TokenLine[];
    readonly roles: readonly { readonly value: Role; readonly label: string }[];
  }
>("settings/tokens", tokensEta);
/** A new token's secret, shown once. */
export const tokenPage = view<{ readonly name: string; readonly secret: string }>("settings/token", tokenEta);

export interface MailLine {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly written: string;
  readonly sent: string | null;
}
export const mailPage = view<
  Page & { readonly hasMail: boolean; readonly waiting: number; readonly mails: readonly MailLine[] }
>("settings/mail", mailEta);

export interface ProviderLine {
  readonly name: string;
  readonly model: string | null;
  readonly configured: boolean;
  readonly status: string;
  readonly mood: "" | "warn" | "stop";
  readonly variables: readonly string[];
}
export const providersPage = view<
  Page & { readonly ports: readonly { readonly label: string; readonly lines: readonly ProviderLine[] }[] }
>("settings/providers", providersEta);

export const demoPage = view<Page & { readonly here: boolean }>("settings/demo", demoEta);
export const confirmPage = view<{
  readonly title: string;
  readonly says: string;
  readonly action: string;
  readonly yes: string;
  readonly back: string;
}>("settings/confirm", confirmEta);

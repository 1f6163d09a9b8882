/** Settings: admins change them, recruiters see them. */
import { Hono } from "hono";
import type { Env } from "../door/env.ts";
import { only, people } from "../door/session.ts";
import { saveCompany, showCompany } from "./company.ts";
import { addDemoNow, confirmDemoRemoval, removeDemoNow, showDemo } from "./demo.ts";
import { showMail } from "./mail.ts";
import { addPerson, showPeople } from "./people.ts";
import { showProviders } from "./providers.ts";
import { confirmTokenRemoval, makeToken, removeToken, showTokens } from "./tokens.ts";

const changing = only("change settings");

export const settings = () =>
  new Hono<Env>()
    .use("/settings/*", people, only("see settings"))
    .get("/settings", showCompany)
    .post("/settings", changing, saveCompany)
    .get("/settings/people", showPeople)
    .post("/settings/people", changing, addPerson)
    .get("/settings/tokens", showTokens)
    .post("/settings/tokens", changing, makeToken)
    .get("/settings/tokens/:token/removal", changing, confirmTokenRemoval)
    .post("/settings/tokens/:token/removal", changing, removeToken)
    .get("/settings/mail", showMail)
    .get("/settings/providers", showProviders)
    .get("/settings/demo", showDemo)
    .use("/demo/*", people, changing)
    .get("/demo", (c) => c.redirect("/settings/demo", 303))
    .post("/demo", addDemoNow)
    .get("/demo/removal", confirmDemoRemoval)
    .post("/demo/removal", removeDemoNow);

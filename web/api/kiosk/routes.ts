/** The five kiosk calls: one interview at a time for each token. */
import { Hono } from "hono";
import type { Env } from "../../door/env.ts";
import { bearer } from "../bearer.ts";
import { kioskAnswer } from "./answer.ts";
import { end } from "./end.ts";
import { history } from "./history.ts";
import { start } from "./start.ts";
import { status } from "./status.ts";

export const kiosk = () =>
  new Hono<Env>()
    .use(bearer)
    .post("/start", start)
    .get("/status", status)
    .post("/answer", kioskAnswer)
    .post("/end", end)
    .get("/history", history);

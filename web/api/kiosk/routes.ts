/** The five kiosk calls: one interview at a time for each token. */
import { Hono } from "hono";
import type { Env } from "../../door/env.ts";
import { limited, uploading } from "../../door/limits.ts";
import { kioskOr } from "../bearer.ts";
import { kioskAnswer } from "./answer.ts";
import { end } from "./end.ts";
import { history } from "./history.ts";
import { start } from "./start.ts";
import { status } from "./status.ts";

const holding = kioskOr("change jobs");

export const kiosk = () =>
  new Hono<Env>()
    .post("/start", holding, start)
    .get("/status", holding, status)
    .post("/answer", holding, limited(uploading), kioskAnswer)
    .post("/end", holding, end)
    .get("/history", kioskOr("see candidates"), history);

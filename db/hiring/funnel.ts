import { sql } from "kysely";
import type { Funnel } from "../../engine/ports/store/hiring.ts";
import type { Millis } from "../../engine/interview/events.ts";
import type { Db } from "../schema.ts";

/** Each step counts those of the step before. The demo company counts only while there is nobody else. */
export async function funnelSince(db: Db, since: Millis): Promise<Funnel> {
  const { rows: [row] } = await sql<Funnel>`
    with path as (
      select interview.started_at is not null as began, interview.status = 'completed' as finished,
        exists (select 1 from opening where application_id = application.id)
          or exists (select 1 from decision where application_id = application.id) as reviewed,
        (select outcome from decision where application_id = application.id
          order by decided_at desc, rowid desc limit 1) = 'advance' as advanced
      from interview join application on application.interview_id = interview.id
      where interview.scheduled_at >= ${since} and application.test = 0
        and application.demo = not exists (select 1 from application where demo = 0 and test = 0))
    select count(*) as invited, count(*) filter (where began) as began,
      count(*) filter (where began and finished) as finished,
      count(*) filter (where began and finished and reviewed) as reviewed,
      count(*) filter (where began and finished and reviewed and advanced) as advanced
    from path`.execute(db);
  return row!;
}

/** What every store has to do, whatever it stands on. */
import type { Contract } from "../kit/check.ts";
import { applications } from "./applications.ts";
import { interviews } from "./interviews.ts";
import { jobs } from "./jobs.ts";
import { leaving } from "./leaving.ts";
import { lists } from "./lists.ts";
import { people } from "./people.ts";
import { tasks } from "./tasks.ts";
import { words } from "./words.ts";

export const contract: Contract = {
  ...jobs,
  ...applications,
  ...lists,
  ...interviews,
  ...words,
  ...tasks,
  ...people,
  ...leaving,
};

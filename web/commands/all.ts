/** All commands, in the order in which help lists them. */
import type { Command } from "./command.ts";
import { demo, demoRemove } from "./demo.ts";
import { doctor } from "./doctor/doctor.ts";
import { helpCommand } from "./help_command.ts";
import { migrateDown, migrateStatus, migrateUp } from "./migrate.ts";
import { questionsPreflight } from "./questions_preflight.ts";
import { questionsValidate } from "./questions_validate.ts";
import { selftest } from "./selftest/selftest.ts";
import { serve } from "./serve.ts";
import { tokenAdd } from "./token_add.ts";
import { userAdd } from "./user_add.ts";

export const allCommands: readonly Command[] = [
  serve,
  demo,
  demoRemove,
  userAdd,
  tokenAdd,
  selftest,
  migrateStatus,
  migrateUp,
  migrateDown,
  doctor,
  questionsValidate,
  questionsPreflight,
  helpCommand(() => allCommands),
];

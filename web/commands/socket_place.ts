import { join } from "node:path";

/** The socket by which commands reach the server that holds the database. */
export const socketPlace = (dataDir: string): string => join(dataDir, "candor.sock");

/** What is sent: the command as it was typed, and what came in by its standard input. */
export interface SentCommand {
  readonly args: readonly string[];
  readonly input: string;
}

export interface CommandAnswer {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** The child's front door when Candor runs from source; the compiled binary comes through its own hidden command. */
import { runFence } from "./child.ts";

await runFence();

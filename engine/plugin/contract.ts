/** All that a plugin author meets. A plugin is one file with one default export, a function of the house. */
import type * as zod from "zod";
import type { FailureKind } from "../ports/failure.ts";
import type { Llm } from "../ports/llm.ts";
import type { Resume } from "../ports/resume.ts";
import type { Stt } from "../ports/stt.ts";
import type { Tts } from "../ports/tts.ts";

export type { CallOptions } from "../ports/call.ts";
export type { FailureKind } from "../ports/failure.ts";
export type { Llm, LlmReply, LlmRequest, Message } from "../ports/llm.ts";
export type { Hidden, Resume, ResumeFile, ResumeText } from "../ports/resume.ts";
export type { Sound, Stt, Words } from "../ports/stt.ts";
export type { Tts } from "../ports/tts.ts";

/** What each port's `create` has to return. */
export interface Ports {
  readonly llm: Llm;
  readonly stt: Stt;
  readonly tts: Tts;
  readonly resume: Resume;
}
export type PortName = keyof Ports;

/** The tools that a plugin's methods work with. */
export interface Tools<Settings> {
  /** Checked against the plugin's schema. */
  readonly settings: Settings;
  /** `fetch`, fenced to the declared hosts; raises the right failure kind for network errors. */
  readonly fetch: typeof globalThis.fetch;
  /** Reads a reply as JSON of the given shape, or fails with the right kind by its status. */
  readonly json: <S extends zod.ZodType>(response: Response, schema: S) => Promise<zod.output<S>>;
  /**
   * Ends a call with a kind of failure; `retryAfterMs` where the server said when to come back, `reason` where programs
   * need a word beside the sentence, e.g. `encrypted` for a resume.
   */
  readonly fail: (kind: FailureKind, message: string, more?: { retryAfterMs?: number; reason?: string }) => never;
  /** For plugins on a vendor's SDK: ends a call by a reply's status. `code` is the vendor's own, e.g. `insufficient_quota`. */
  readonly failStatus: (
    status: number,
    more?: { readonly headers?: Headers | undefined; readonly code?: string | undefined },
  ) => never;
}

export interface Plugin<Port extends PortName = PortName, Settings extends zod.ZodObject = zod.ZodObject> {
  /** The version of this contract. */
  readonly contract: 1;
  readonly port: Port;
  /** Lower-case, as it stands in a chain, e.g. `openai`. */
  readonly id: string;
  /** As people read it, e.g. `OpenAI`. */
  readonly name: string;
  /** A zod object. A field's `.meta({ env, secret })` names its environment variable and hides it. */
  readonly settings: Settings;
  /** Hosts that it talks to, `name[:port]`; none for local work. */
  readonly hosts: (settings: zod.output<Settings>) => readonly string[];
  /** Must have no side effect: nothing is sent before a method is called. */
  readonly create: (tools: Tools<zod.output<Settings>>) => Ports[Port];
  /** A recorded happy reply, so that one command checks the plugin with no key and no network. */
  readonly rehearsal: {
    readonly settings: Record<string, unknown>;
    readonly reply?: () => Response;
    readonly sample?: Uint8Array<ArrayBuffer>;
  };
}

/** What a plugin file's default export is handed. */
export interface House {
  /** Names the types; returns its argument. */
  readonly plugin: <Port extends PortName, Settings extends zod.ZodObject>(
    plugin: Plugin<Port, Settings>,
  ) => Plugin<Port, Settings>;
  readonly z: typeof zod;
}

export type PluginFile = (house: House) => Plugin;

/** Where sound is kept. Bytes arrive encrypted; a key is a path of letters, digits, `-`, `/`. */
export interface Media {
  /** Writes whole, durably, or not at all; writing the same key again replaces it. */
  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Keys below a prefix, in order. */
  list(prefix: string): Promise<readonly string[]>;
  /** Removes all below a prefix; nothing there is fine. */
  removeAll(prefix: string): Promise<void>;
  /** Rejects when the place cannot be written to. */
  check(): Promise<void>;
}

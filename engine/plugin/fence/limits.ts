/** What reading one file may cost. */
export interface FenceLimits {
  /** From the start of the child to its last byte. */
  readonly milliseconds: number;
  /** Resident memory of the child, in megabytes. Watched on Linux; elsewhere only the time ends it. */
  readonly memoryMb: number;
  /** What the child may answer. */
  readonly outputBytes: number;
  /** What a file may weigh. */
  readonly fileBytes: number;
}

/** A resume of 30 pages takes about 0.5 s and 150 MB; a file of 600 KB can make its parser take 1.2 GB. */
export const fileLimits: FenceLimits = {
  milliseconds: 10_000,
  memoryMb: 400,
  outputBytes: 4_000_000,
  fileBytes: 5_000_000,
};

/** V8's own share of the memory: a text that grows without end stops here, sound and pictures do not. */
export const heapMb = 256;

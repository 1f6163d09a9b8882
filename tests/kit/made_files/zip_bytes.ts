/** Writes zip files by hand, so that their directory can say what is not true. */
import { bytesOf } from "./pdf_bytes.ts";

export interface MadeEntry {
  readonly name: string;
  /** As deflate leaves it. */
  readonly packed: Uint8Array;
  /** What the directory says it unpacks to. */
  readonly size: number;
}

export function zipBytes(entries: readonly MadeEntry[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const file = bytesOf(numbers([4, 0x04034b50], ...common(entry), [2, 0]), entry.name, entry.packed);
    files.push(file);
    const rest = numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
    directory.push(bytesOf(numbers([4, 0x02014b50], [2, 20], ...common(entry)), rest, entry.name));
    at += file.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const count = entries.length;
  return bytesOf(
    ...files,
    ...directory,
    numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]),
  );
}

/** Version, flags, deflate, no date, no checksum, sizes, length of the name. */
const common = ({ name, packed, size }: MadeEntry): Sized[] => [
  [2, 20],
  [2, 0],
  [2, 8],
  [4, 0],
  [4, 0],
  [4, packed.length],
  [4, size],
  [2, name.length],
];

/** How many bytes, and the number in them, its lowest byte first. */
type Sized = readonly [2 | 4, number];

function numbers(...fields: readonly Sized[]): Uint8Array {
  return Uint8Array.from(fields.flatMap(([size, value]) => {
    return Array.from({ length: size }, (_, byte) => Math.floor(value / 256 ** byte) % 256);
  }));
}

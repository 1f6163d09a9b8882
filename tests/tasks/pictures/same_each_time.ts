/** What differs from run to run, made the same: the moment, and everything that is drawn by lot. */
import { seeded } from "../../kit/random.ts";

/** A Tuesday morning in November. Codes, links and ids come from a seed: never use this where they are to be secret. */
export function sameEachTime(start: number = Date.UTC(2026, 10, 24, 8, 5)): void {
  const now = Date.now, began = now();
  Date.now = () => start + now() - began;
  const random = seeded(11);
  const byte = () => Math.floor(random() * 256);
  crypto.getRandomValues = <T extends ArrayBufferView>(array: T): T => {
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, at, bytes) => bytes[at] = byte());
    return array;
  };
  crypto.randomUUID = () => uuid(Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join(""));
}

const uuid = (hex: string): `${string}-${string}-${string}-${string}-${string}` =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;

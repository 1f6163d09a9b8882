/** Sound in a folder of this machine. A piece that was acknowledged is on the disk, also after a power cut. */
import { dirname, join } from "node:path";
import type { Media } from "../engine/ports/media.ts";

export function mediaFolder(root: string): Media {
  return {
    put: (key, bytes) => put(root, key, bytes),
    get: (key) => orNothing(() => Deno.readFile(placeOf(root, key)), undefined),
    list: async (prefix) => (await keysBelow(root, placed(prefix))).toSorted(),
    removeAll: (prefix) => orNothing(() => Deno.remove(placeOf(root, placed(prefix)), { recursive: true }), undefined),
    check: () => check(root),
  };
}

/** Letters, digits and hyphens between single slashes: no key can lead out of the folder. */
const shape = /^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/;

function placeOf(root: string, key: string): string {
  if (!shape.test(key)) throw new Error("A media key has letters, digits and hyphens between single slashes");
  return join(root, ...key.split("/"));
}

const placed = (prefix: string) => prefix.replace(/\/$/, "");

/** Written beside its place and moved there: a reader sees the whole file or none. */
async function put(root: string, key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const path = placeOf(root, key);
  await makeFolders(dirname(path));
  const unfinished = join(dirname(path), `.${crypto.randomUUID()}`);
  try {
    await writeThrough(unfinished, bytes);
    await Deno.rename(unfinished, path);
  } catch (error) {
    await orNothing(() => Deno.remove(unfinished), undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** A new folder is kept only once the folder that names it is on the disk. */
async function makeFolders(folder: string): Promise<void> {
  if (await orNothing(() => Deno.stat(folder), undefined)) return;
  await makeFolders(dirname(folder));
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(folder));
}

async function writeThrough(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  using file = await Deno.open(path, { createNew: true, write: true, mode: 0o600 });
  for (let written = 0; written < bytes.length;) written += await file.write(bytes.subarray(written));
  await file.sync();
}

/** Windows opens no folders, and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (Deno.build.os === "windows") return;
  using opened = await Deno.open(folder || ".", { read: true });
  await opened.sync();
}

async function keysBelow(root: string, prefix: string): Promise<string[]> {
  const folder = prefix === "" ? root : placeOf(root, prefix);
  const entries = await orNothing(() => Array.fromAsync(Deno.readDir(folder)), []);
  const keys = await Promise.all(entries.map(({ name, isDirectory }) => {
    const key = prefix === "" ? name : `${prefix}/${name}`;
    return isDirectory ? keysBelow(root, key) : name.startsWith(".") ? [] : [key];
  }));
  return keys.flat();
}

async function check(root: string): Promise<void> {
  await put(root, "check", new Uint8Array([1]));
  await Deno.remove(join(root, "check"));
}

/** What is not there, or stands below something that is no folder, is nothing. */
async function orNothing<A, B>(work: () => Promise<A>, nothing: B): Promise<A | B> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return nothing;
    throw error;
  }
}

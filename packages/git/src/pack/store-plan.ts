/** What an object store holds, found out once and shared by all threads that walk it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectFolders } from '../objects/loose.ts';
import type { RepositoryPlace } from '../repository.ts';
import { findFamilies } from './families.ts';
import { loadPack, openPackBytes } from './pack-bytes.ts';
import type { PackFile } from './pack-bytes.ts';
import { readPackEntries } from './pack-entries.ts';
import type { PackEntries } from './pack-entries.ts';
import { findId, readPackIndex } from './pack-index.ts';
import type { PackIndex } from './pack-index.ts';

/** Plain data and shared memory: handed to a thread as it is. */
export interface StorePlan {
  /** Bytes of an object name. */
  readonly width: number;
  readonly folders: readonly string[];
  readonly packs: readonly PackPlan[];
  /** Names of objects that are in no pack, by rising value, one after the other. */
  readonly loose: Uint8Array;
  /** In pairs, the largest family first: number of the pack and its whole entry; or -1 and a place among the loose. */
  readonly families: Int32Array;
  /** Blobs that no family holds, in hex: somebody else may read them. They may be no blobs at all. */
  readonly lost: readonly string[];
  /** Bytes to inflate, roughly: what is loose is counted by number. */
  readonly weight: number;
  /** Null where some objects are loose: what they are is seen when they are read. */
  readonly blobs: number | null;
}

export interface PackPlan {
  readonly file: PackFile;
  readonly ids: Uint8Array;
  readonly entries: PackEntries;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** By entry: 1 where an earlier pack has the same object. */
  readonly repeated: Uint8Array;
}

/** Bytes of packs that are held in memory; the rest is read from the disk as it is needed. */
const ROOM = 400_000_000;

/** Bytes that a loose object is taken for. */
const LOOSE_WEIGHT = 10_000;

/**
 * Null where an index cannot be read, or where the repository has promised objects that are elsewhere: then only git can
 * say what the store holds and what it lacks.
 */
export function planStore(place: RepositoryPlace, format: 'sha1' | 'sha256'): StorePlan | null {
  const width = format === 'sha256' ? 32 : 20;
  const folders = objectFolders(place);
  const packs: PackPlan[] = [];
  const roots: FamilyRoot[] = [];
  const lost: string[] = [];
  let blobs = 0;
  let room = ROOM;
  if (folders.some(holdsPromises)) return null;
  for (const path of folders.flatMap(packsIn)) {
    const file = loadPack(path, room);
    const index = file && readPackIndex(readFileSync(path.replace(/\.pack$/u, '.idx')), width);
    if (file === null || index === null) return null;
    if (file.bytes !== null) room -= file.size;
    const entries = readEntries(file, index, width);
    const families = findFamilies(entries);
    const repeated = findRepeated(index, entries, packs, width);
    const { ids } = index;
    const { firstChild, nextSibling } = families;
    for (const { entry, weight, entries: members } of families.roots) {
      roots.push({ pack: packs.length, entry, weight });
      blobs += members;
    }
    for (const entry of families.lost)
      if (repeated[entry] === 0) lost.push(idOf(ids, entries.names[entry] ?? 0, width));
    for (const one of repeated) blobs -= one;
    packs.push({ file, ids, entries, firstChild, nextSibling, repeated });
  }
  const loose = looseIn(folders, packs, width);
  for (let entry = 0; entry < loose.length / width; entry += 1)
    roots.push({ pack: -1, entry, weight: LOOSE_WEIGHT });
  return {
    width,
    folders,
    packs,
    loose,
    families: inPairs(roots.sort((a, b) => b.weight - a.weight)),
    lost,
    weight: roots.reduce((sum, root) => sum + root.weight, 0),
    blobs: loose.length === 0 ? Math.max(0, blobs) : null,
  };
}

interface FamilyRoot {
  readonly pack: number;
  readonly entry: number;
  readonly weight: number;
}

function inPairs(roots: readonly FamilyRoot[]): Int32Array {
  const pairs = new Int32Array(new SharedArrayBuffer(roots.length * 8));
  roots.forEach(({ pack, entry }, at) => pairs.set([pack, entry], at * 2));
  return pairs;
}

/** Whether an object is in a pack or loose. */
export function planHolds({ packs, loose, width }: StorePlan, id: string): boolean {
  const name = Buffer.from(id, 'hex');
  return findId(loose, width, name) >= 0 || packs.some(({ ids }) => findId(ids, width, name) >= 0);
}

/** In hex. */
export function idOf(ids: Uint8Array, place: number, width: number): string {
  return Buffer.from(ids.buffer, ids.byteOffset + place * width, width).toString('hex');
}

const holdsPromises = (folder: string): boolean =>
  listIfThere(join(folder, 'pack')).some((name) => name.endsWith('.promisor'));

/** Packs with an index, as git sees them: one without is not finished. */
function packsIn(folder: string): readonly string[] {
  const names = new Set(listIfThere(join(folder, 'pack')));
  return [...names]
    .filter((name) => name.endsWith('.pack') && names.has(name.replace(/\.pack$/u, '.idx')))
    .toSorted()
    .map((name) => join(folder, 'pack', name));
}

function readEntries(file: PackFile, index: PackIndex, width: number): PackEntries {
  const bytes = openPackBytes(file);
  try {
    return readPackEntries(index, bytes, file.size, width);
  } finally {
    bytes.close();
  }
}

function findRepeated(
  { ids }: PackIndex,
  { names, count }: PackEntries,
  packs: readonly PackPlan[],
  width: number,
): Uint8Array {
  const repeated = new Uint8Array(new SharedArrayBuffer(count));
  if (packs.length === 0) return repeated;
  for (let entry = 0; entry < count; entry += 1) {
    const at = (names[entry] ?? 0) * width;
    const id = ids.subarray(at, at + width);
    if (packs.some((pack) => findId(pack.ids, width, id) >= 0)) repeated[entry] = 1;
  }
  return repeated;
}

const LOOSE_FOLDER = /^[\da-f]{2}$/u;
const HEX = /^[\da-f]+$/u;

/** Each once, and only what no pack has: a pack is quicker to read. */
function looseIn(
  folders: readonly string[],
  packs: readonly PackPlan[],
  width: number,
): Uint8Array {
  const names = new Set<string>();
  for (const folder of folders)
    for (const first of listIfThere(folder).filter((name) => LOOSE_FOLDER.test(name)))
      for (const rest of listIfThere(join(folder, first)))
        if (rest.length === width * 2 - 2 && HEX.test(rest)) names.add(first + rest);
  const kept: Buffer[] = [];
  for (const name of names) {
    const id = Buffer.from(name, 'hex');
    if (!packs.some((pack) => findId(pack.ids, width, id) >= 0)) kept.push(id);
  }
  kept.sort((a, b) => Buffer.compare(a, b));
  const ids = new Uint8Array(new SharedArrayBuffer(kept.length * width));
  kept.forEach((id, at) => ids.set(id, at * width));
  return ids;
}

function listIfThere(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

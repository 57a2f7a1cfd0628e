/** One object at a time, in-process where it is loose. */
import type { RepositoryPlace } from '../repository.ts';
import { catFile } from './cat-file.ts';
import { objectFolders, readLoose } from './loose.ts';

export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Bytes; no tree, commit or page comes near it. */
const OBJECT_LIMIT = 100_000_000;

/**
 * Null when git does not have it.
 * @throws {Error} when it is larger than 100 MB.
 */
export async function readObject(place: RepositoryPlace, id: string): Promise<GitObject | null> {
  const loose = readLoose(objectFolders(place), id, OBJECT_LIMIT);
  if (loose !== null && loose.bytes !== null) return { id, type: loose.type, bytes: loose.bytes };
  return readNamed(place, id);
}

/** By any name git resolves, such as `main^{commit}`; without line ends. */
export async function readNamed(place: RepositoryPlace, name: string): Promise<GitObject | null> {
  for await (const { answer } of catFile(place, [{ name, limit: OBJECT_LIMIT }])) {
    if (answer.kind === 'object') return answer;
    if (answer.kind === 'too-large')
      throw new Error(`${name} has ${answer.size} bytes, more than can be read`);
  }
  return null;
}

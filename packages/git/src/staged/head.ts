/** HEAD without a git process. */
import { join } from 'node:path';
import type { RepositoryPlace } from '../repository.ts';
import { readText } from './locate.ts';

const ID = /^[\da-f]{40}(?:[\da-f]{24})?$/;
/** Symbolic references may point at each other; git follows five. */
const DEEPEST = 5;

/** Commit id, or null when only git can tell: before the first commit, or when references are kept elsewhere. */
export function readHead(place: RepositoryPlace): string | null {
  let value = readText(join(place.gitDir, 'HEAD'));
  for (let depth = 0; depth < DEEPEST && value !== null; depth += 1) {
    if (ID.test(value)) return value;
    const name = /^ref: (refs\/[^\s]+)$/.exec(value)?.[1];
    if (name === undefined || name.split('/').includes('..')) return null;
    value = readText(join(place.commonDir, name)) ?? readPacked(place, name);
  }
  return null;
}

/** Name of the branch, or null on a detached HEAD. */
export function readBranch(place: RepositoryPlace): string | null {
  const head = readText(join(place.gitDir, 'HEAD'));
  return /^ref: refs\/heads\/(.+)$/.exec(head ?? '')?.[1] ?? null;
}

function readPacked(place: RepositoryPlace, name: string): string | null {
  for (const line of readText(join(place.commonDir, 'packed-refs'))?.split('\n') ?? [])
    if (line.endsWith(` ${name}`)) return line.slice(0, line.indexOf(' '));
  return null;
}

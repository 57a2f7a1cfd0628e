/** Which keys a tool's settings have, so that one nobody has looked at is told from one that is known. */
import { once } from '../once.ts';
import { createPathIndex, type PathIndex } from '../paths/index.ts';
import { catalogueTools } from './tool-catalogue.ts';

export interface KnownKeys {
  /** Name of the tool. */
  readonly tool: string;
  /** Keys that lead to the object. */
  readonly within: readonly string[];
  readonly has: (key: string) => boolean;
  /** What was probably meant by a key that the tool does not have, or null. */
  readonly meantBy: (key: string) => string | null;
}

const index = once((): PathIndex<KnownKeys> =>
  createPathIndex(
    catalogueTools().flatMap(({ name, knownKeys = [] }) =>
      knownKeys.flatMap(({ files, within, keys, meant = {} }) => {
        const list = keys.trim().split(/\s+/);
        const known = new Set(list);
        const loose = new Map(list.map((key) => [loosely(key), key]));
        const value: KnownKeys = {
          tool: name,
          within,
          has: (key) => known.has(key),
          meantBy: (key) =>
            Object.hasOwn(meant, key) ? (meant[key] ?? null) : (loose.get(loosely(key)) ?? null),
        };
        return files.map((glob) => ({ glob, value }));
      }),
    ),
    { nocase: true },
  ),
);

/** One for each object of the file whose keys are listed; none where no list of the tool's is public. */
export function knownKeysOf(path: string): readonly KnownKeys[] {
  return index().lookup(path);
}

/** `approvalPolicy` and `approval_policy` are one word written in two ways. */
const loosely = (key: string): string => key.toLowerCase().replaceAll(/[-_.\s]/g, '');

/** Which tools a path is a trace of. */
import type { AiToolSign } from '../facts.ts';
import { createPathIndex, type PathIndex } from '../paths/index.ts';
import { aiTools } from './catalogue.ts';

let index: PathIndex<Omit<AiToolSign, 'path'>> | undefined;

/**
 * The tools that read this file, in the order of the catalogue, one sign each: the most specific glob of a tool comes
 * first in its list and gives the role. Paths are POSIX and matched without regard to case.
 */
export function classifyAiFile(path: string): readonly AiToolSign[] {
  index ??= createPathIndex(
    aiTools.flatMap(({ id, files }) =>
      files.map(({ glob, role, shared }) => ({
        glob,
        value: { tool: id, role, shared: shared === true },
      })),
    ),
    { nocase: true },
  );
  const signs: AiToolSign[] = [];
  for (const { tool, role, shared } of index.lookup(path)) {
    if (signs.at(-1)?.tool !== tool) signs.push({ tool, path, role, shared });
  }
  return signs;
}

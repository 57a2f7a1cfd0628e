/** Which tools a path is a trace of. */
import type { AiToolSign } from '../facts.ts';
import { once } from '../once.ts';
import { createPathIndex, mayMatch, type PathIndex } from '../paths/index.ts';
import type { AiFileRole } from './ai-tool.ts';
import { catalogueTools, toolTraces } from './tool-catalogue.ts';

interface Match extends Omit<AiToolSign, 'path' | 'role'> {
  readonly role: AiFileRole;
  /** The glob names a whole folder, not a file. */
  readonly folder: boolean;
}

const index = once((): PathIndex<Match> =>
  createPathIndex(
    catalogueTools().flatMap(({ id, files }) =>
      files.map(({ glob, role, shared }) => ({
        glob,
        value: { tool: id, role, shared: shared === true, folder: glob.endsWith('/**') },
      })),
    ),
    { nocase: true },
  ),
);

const mayBeOfTool = once(() => mayMatch(toolTraces().paths));

const PROGRAM = /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|py|[cm]?[jt]s|rb|pl)$/i;
const PROSE = /\.(?:md|mdc|mdx)$/i;

/**
 * The tools that read this file, in the order of the catalogue, one each: the most specific glob of a tool comes
 * first in its list and gives the role. Paths are POSIX and matched without regard to case.
 */
export function classifyAiFile(path: string): readonly AiToolSign[] {
  if (!mayBeOfTool()(path)) return [];
  const signs: AiToolSign[] = [];
  for (const match of index().lookup(path)) {
    const { tool, shared } = match;
    if (signs.at(-1)?.tool !== tool) signs.push({ tool, path, role: roleOf(match, path), shared });
  }
  return signs;
}

/** Of those, the ones that show use: an editor's own settings are there without any AI as well. */
export function aiFileSigns(path: string): readonly AiToolSign[] {
  return classifyAiFile(path).filter(({ tool }) => !toolTraces().editors.includes(tool));
}

/** In a tool's folder a program is run and a text is read, whatever else lies there; so is a program of a skill. */
function roleOf({ role, folder }: Match, path: string): AiFileRole {
  if (!folder || (role !== 'settings' && role !== 'skills')) return role;
  if (PROGRAM.test(path)) return 'hooks';
  return role === 'settings' && PROSE.test(path) ? 'instructions' : role;
}

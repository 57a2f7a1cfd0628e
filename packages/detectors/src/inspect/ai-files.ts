/** What a change does to files that are about AI tools: they say something of who made it. */
import { aiFileSigns } from '../ai-tools/index.ts';
import type { AuthorshipInput } from '../authorship/index.ts';
import type { FileChange } from '../change.ts';
import { touchesAddedLines } from './added-lines.ts';
import type { FileFacts } from './inspect-file.ts';

/** `factsOf`: what was read of a file, undefined where nothing was. */
export function aiFilesOf(
  files: readonly FileChange[],
  factsOf: (file: FileChange) => FileFacts | undefined,
): NonNullable<AuthorshipInput['files']> {
  const present = files.filter(({ status }) => status !== 'deleted');
  return {
    paths: files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]),
    traces: present.flatMap((file) =>
      (factsOf(file)?.traces ?? []).filter(({ line }) =>
        touchesAddedLines({ line, endLine: line }, file.addedLines),
      ),
    ),
    configured: present.flatMap(({ path }) => {
      const signs = aiFileSigns(path);
      if (signs.length === 0) return [];
      const own = signs.filter(({ shared }) => !shared);
      return [{ path, tool: own.length === 1 ? (own[0]?.tool ?? null) : null }];
    }),
  };
}

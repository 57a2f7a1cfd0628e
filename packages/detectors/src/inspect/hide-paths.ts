/** A path may be the leak: where one holds a secret, it goes no further than the detectors. */
import type { Change } from '../change.ts';
import type { ChangeFacts } from '../facts.ts';

/** The paths of a change that hold something to be hidden, with what to show instead. */
export type HiddenPaths = ReadonlyMap<string, string>;

export function findHiddenPaths(
  change: Change,
  redactEach: (texts: readonly string[]) => readonly string[],
): HiddenPaths {
  const paths = new Set<string>();
  for (const { path, previousPath } of [...change.files, ...change.history]) {
    paths.add(path);
    if (previousPath !== null) paths.add(previousPath);
  }
  for (const { path } of change.skipped) paths.add(path);
  const texts = [...paths];
  const redacted = redactEach(texts);
  return new Map(
    texts.flatMap((path, index): [string, string][] => {
      const shown = redacted[index] ?? path;
      return shown === path ? [] : [[path, shown]];
    }),
  );
}

export function hidePaths(facts: ChangeFacts, hidden: HiddenPaths): ChangeFacts {
  if (hidden.size === 0) return facts;
  const shown = <Item extends { readonly path: string }>(item: Item): Item => ({
    ...item,
    path: hidden.get(item.path) ?? item.path,
  });
  const { files, findings, aiTools, aiSettings, coverage } = facts;
  return {
    ...facts,
    files: files.map((file) => ({
      ...shown(file),
      previousPath: file.previousPath && (hidden.get(file.previousPath) ?? file.previousPath),
    })),
    findings: findings.map(shown),
    aiTools: aiTools.map(shown),
    ...(aiSettings && {
      aiSettings: {
        safe: aiSettings.safe.map(shown),
        starts: aiSettings.starts.map(shown),
      },
    }),
    coverage: { ...coverage, skipped: coverage.skipped.map(shown) },
  };
}

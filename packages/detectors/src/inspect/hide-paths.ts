/** A path may be the leak: where one holds a secret, it goes no further than the detectors. */
import type { Change } from '../change.ts';
import type { ChangeFacts } from '../facts.ts';

/** The paths of a change that hold something to be hidden, with what to show instead. */
export type HiddenPaths = ReadonlyMap<string, string>;

export function findHiddenPaths(change: Change, redact: (text: string) => string): HiddenPaths {
  const hidden = new Map<string, string>();
  const look = (path: string): void => {
    const redacted = redact(path);
    if (redacted !== path) hidden.set(path, redacted);
  };
  for (const { path, previousPath } of [...change.files, ...change.history]) {
    look(path);
    if (previousPath !== null && previousPath !== path) look(previousPath);
  }
  for (const { path } of change.skipped) look(path);
  return hidden;
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

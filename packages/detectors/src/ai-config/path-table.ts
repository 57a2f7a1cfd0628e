/**
 * A table of path patterns that answers in time proportional to the path, not to the table. Letter case never
 * matters: on macOS and Windows a tool reads `.Cursor/MCP.json` as readily as `.cursor/mcp.json`
 * (CVE-2025-59944).
 */

/**
 * A pattern is matched at the end of a path, in any folder, in whole segments:
 * - `.claude/settings.json`: that file;
 * - `.specstory/**`: everything below the folder;
 * - `.claude/agents/**.md`: files below it with that ending;
 * - `.github/hooks/*.json`: files right in it with that ending;
 * - `*.code-workspace`: files with that ending anywhere.
 */
export interface PathRow<T> {
  readonly pattern: string;
  readonly value: T;
}

interface FolderRow<T> {
  /** With a leading and a closing slash. */
  readonly folder: string;
  readonly ending: string;
  readonly depth: 'direct' | 'any';
  readonly value: T;
}

export interface PathTable<T> {
  /** Value of the most telling row: a whole file before a folder, a folder before an ending. */
  readonly find: (path: string) => T | null;
}

export function pathTable<T>(rows: readonly PathRow<T>[]): PathTable<T> {
  const files = new Map<string, { readonly file: string; readonly value: T }[]>();
  const folders = new Map<string, FolderRow<T>[]>();
  const endings: { readonly ending: string; readonly value: T }[] = [];

  for (const { pattern, value } of rows) {
    const lower = pattern.toLowerCase();
    const star = lower.indexOf('*');
    if (star < 0) {
      push(files, lower.slice(lower.lastIndexOf('/') + 1), { file: `/${lower}`, value });
    } else if (star === 0) {
      endings.push({ ending: lower.slice(1), value });
    } else {
      const depth = lower[star + 1] === '*' ? 'any' : 'direct';
      const folder = `/${lower.slice(0, star)}`;
      const name = folder.slice(folder.lastIndexOf('/', folder.length - 2) + 1, -1);
      const ending = lower.slice(star).replaceAll('*', '');
      push(folders, name, { folder, ending, depth, value });
    }
  }

  const find = (path: string): T | null => {
    const rooted = `/${path.toLowerCase()}`;
    const nameAt = rooted.lastIndexOf('/') + 1;
    const file = files.get(rooted.slice(nameAt))?.find((row) => rooted.endsWith(row.file));
    if (file !== undefined) return file.value;
    // A folder inside a folder is the more telling one, so the deepest match wins.
    let deepest: T | undefined;
    for (let from = 1; from < nameAt;) {
      const slash = rooted.indexOf('/', from);
      const row = folders
        .get(rooted.slice(from, slash))
        ?.find(
          (candidate) =>
            rooted.startsWith(candidate.folder, slash + 1 - candidate.folder.length) &&
            rooted.endsWith(candidate.ending) &&
            (candidate.depth === 'any' || slash + 1 === nameAt),
        );
      if (row !== undefined) deepest = row.value;
      from = slash + 1;
    }
    if (deepest !== undefined) return deepest;
    return endings.find((row) => rooted.endsWith(row.ending))?.value ?? null;
  };
  return { find };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

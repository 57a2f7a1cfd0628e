/** Looks a path up in a tree object: `<mode> <name>\0<binary id>` for each entry (gitformat-pack(5) has no more to say). */

export interface TreeEntry {
  /** Git's octal mode, without leading zeros. */
  readonly mode: string;
  readonly id: string;
}

const SPACE = 0x20;
const NUL = 0x00;

/** `idBytes`: 20 for SHA-1, 32 for SHA-256. Null when there is no such name. */
export function findTreeEntry(tree: Buffer, name: string, idBytes: number): TreeEntry | null {
  const wanted = Buffer.from(name);
  for (let start = 0; start < tree.length;) {
    const space = tree.indexOf(SPACE, start);
    const end = tree.indexOf(NUL, space);
    if (space < 0 || end < 0) return null;
    if (tree.subarray(space + 1, end).equals(wanted))
      return {
        mode: tree.toString('latin1', start, space),
        id: tree.toString('hex', end + 1, end + 1 + idBytes),
      };
    start = end + 1 + idBytes;
  }
  return null;
}

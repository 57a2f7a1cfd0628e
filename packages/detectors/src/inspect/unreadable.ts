/** Content that is present but holds its meaning elsewhere: to call it clean would be a false all-clear. */
import type { SkippedItem } from '../change.ts';

/** First bytes of containers that this version does not open (PKZIP, gzip, xz, bzip2, 7-Zip, RAR, Zstandard). */
const ARCHIVES: readonly { readonly name: string; readonly magic: readonly number[] }[] = [
  { name: 'zip', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'zip', magic: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'gzip', magic: [0x1f, 0x8b, 0x08] },
  { name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'bzip2', magic: [0x42, 0x5a, 0x68] },
  { name: '7-Zip', magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'RAR', magic: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { name: 'Zstandard', magic: [0x28, 0xb5, 0x2f, 0xfd] },
];

/** What any of them begins with: nearly all contents begin otherwise. */
const FIRST_BYTES = new Set(ARCHIVES.map(({ magic }) => magic[0]));

/** First line of a Git LFS pointer (git-lfs docs/spec.md); pointers are under 1,024 bytes. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const LFS_POINTER_LIMIT = 1024;

/** bzip2's magic is three letters that text may begin with: the fourth byte is the level, then the block's magic. */
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];

export function recogniseUnreadable(path: string, bytes: Uint8Array): SkippedItem | null {
  if (bytes.length <= LFS_POINTER_LIMIT && startsWithText(bytes, LFS_POINTER))
    return { path, reason: 'lfs-pointer', detail: 'the content is in Git LFS' };
  if (!FIRST_BYTES.has(bytes[0])) return null;
  for (const archive of ARCHIVES) {
    if (!startsWith(bytes, archive.magic, 0)) continue;
    if (archive.name === 'bzip2' && !startsWith(bytes, BZIP2_BLOCK, 4)) continue;
    return { path, reason: 'archive', detail: `${archive.name} archives are not opened` };
  }
  return null;
}

function startsWith(bytes: Uint8Array, magic: readonly number[], offset: number): boolean {
  return magic.every((byte, index) => bytes[offset + index] === byte);
}

function startsWithText(bytes: Uint8Array, text: string): boolean {
  if (bytes.length < text.length) return false;
  for (let index = 0; index < text.length; index += 1)
    if (bytes[index] !== text.charCodeAt(index)) return false;
  return true;
}

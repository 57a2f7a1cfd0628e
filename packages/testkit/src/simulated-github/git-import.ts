/** One commit as a stream for `git fast-import`: a single process, however many files. */
import { Buffer } from 'node:buffer';
import type { FileContent, NewCommit } from './git-store.ts';

const SUBMODULE_MODE = '160000';

/** The commit's id is written to standard output. */
export function importStream(commit: NewCommit, ref: string): Buffer {
  const date = `${Math.floor(commit.at.getTime() / 1000)} +0000`;
  const [first, ...others] = commit.parents;
  const chunks: Buffer[] = [];
  const line = (text: string): void => void chunks.push(Buffer.from(`${text}\n`));
  const data = (content: string | Uint8Array): void => {
    const bytes = Buffer.from(content);
    line(`data ${bytes.length}`);
    chunks.push(bytes);
    line('');
  };
  line(`commit ${ref}`);
  line('mark :1');
  line(`author ${commit.author.name} <${commit.author.email}> ${date}`);
  line(`committer ${commit.committer.name} <${commit.committer.email}> ${date}`);
  data(commit.message);
  if (first !== undefined) line(`from ${first}`);
  for (const parent of others) line(`merge ${parent}`);
  for (const [path, file] of Object.entries(commit.files)) {
    if (file === null) {
      line(`D ${quoted(path)}`);
      continue;
    }
    const { mode, content } = asEntry(file);
    if (mode === SUBMODULE_MODE) {
      line(`M ${mode} ${String(content)} ${quoted(path)}`);
      continue;
    }
    line(`M ${mode} inline ${quoted(path)}`);
    data(content);
  }
  line('get-mark :1');
  line('done');
  return Buffer.concat(chunks);
}

function asEntry(file: Exclude<FileContent, null>): {
  readonly mode: string;
  readonly content: string | Uint8Array;
} {
  if (typeof file === 'string' || file instanceof Uint8Array)
    return { mode: '100644', content: file };
  return file;
}

function quoted(path: string): string {
  const escaped = path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
  return `"${escaped}"`;
}

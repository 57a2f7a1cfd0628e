/** Files, folders and objects as GitHub shows them. */
import type { Buffer } from 'node:buffer';
import type { GitTreeEntry } from '../git-store.ts';
import type { Repository, State } from '../state.ts';
import { nodeId } from './account.ts';
import { repositoryUrl, webUrl } from './repository.ts';

/** Bytes; from there on contents are served raw only. */
const CONTENT_LIMIT = 1_000_000;

const TYPES: Readonly<Record<string, string>> = {
  '040000': 'dir',
  '120000': 'symlink',
  '160000': 'submodule',
};

export function contentType(entry: GitTreeEntry): string {
  return TYPES[entry.mode] ?? 'file';
}

/** What all forms of contents share: an entry of `content-directory`. */
export function contentEntry(state: State, where: Repository, ref: string, entry: GitTreeEntry) {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const api = repositoryUrl(state, where);
  const type = contentType(entry);
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${webUrl(where)}/blob/${encodeURIComponent(ref)}/${path}`;
  return {
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: type === 'submodule' ? null : git,
    download_url:
      type === 'file' ? `${webUrl(where)}/raw/${encodeURIComponent(ref)}/${path}` : null,
    type,
    _links: { self, git: type === 'submodule' ? null : git, html },
  };
}

/** `content-file` of the description. */
export function contentFile(
  state: State,
  where: Repository,
  ref: string,
  entry: GitTreeEntry,
  bytes: Buffer,
) {
  const whole = bytes.length <= CONTENT_LIMIT;
  return {
    ...contentEntry(state, where, ref, entry),
    content: whole ? inLines(bytes) : '',
    encoding: whole ? 'base64' : 'none',
  };
}

/** `blob` of the description. */
export function blob(state: State, where: Repository, sha: string, bytes: Buffer) {
  return {
    sha,
    node_id: nodeId('Blob', sha),
    size: bytes.length,
    url: `${repositoryUrl(state, where)}/git/blobs/${sha}`,
    content: inLines(bytes),
    encoding: 'base64',
  };
}

/** GitHub breaks base64 after 60 characters. */
function inLines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

/** An entry of `git-tree` of the description. */
export function treeEntry(state: State, where: Repository, entry: GitTreeEntry) {
  const git = `${repositoryUrl(state, where)}/git`;
  return {
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.size === null ? {} : { size: entry.size }),
    ...(entry.type === 'commit'
      ? {}
      : { url: `${git}/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}` }),
  };
}

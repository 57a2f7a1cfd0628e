/** The change of a case, made in memory as git or GitHub would tell it. */
import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Account, Change, CommitInfo, FileChange, ReviewFacts } from '@countersign/detectors';
import type { Policy, PolicyCase } from '@countersign/policy';

/** Ids that no repository has. */
const id = (digit: string): string => digit.repeat(40);
const HEAD = id('c');

export function changeOf({ change, at }: PolicyCase): Change {
  const texts = new Map<string, string>();
  const files = Object.entries(change.files ?? {}).map(([path, text], index): FileChange => {
    const blob = index.toString(16).padStart(40, '0');
    texts.set(blob, fillIn(text));
    return {
      path,
      previousPath: null,
      status: 'added',
      mode: '100644',
      blob,
      previousBlobs: [],
      addedLines: 'all',
      commit: null,
    };
  });
  const deleted = (change.deletes ?? []).map((path): FileChange => ({
    path,
    previousPath: null,
    status: 'deleted',
    mode: null,
    blob: null,
    previousBlobs: [],
    addedLines: 'all',
    commit: null,
  }));
  return {
    source:
      at === 'commit'
        ? { kind: 'staged' }
        : { kind: 'pull-request', repository: 'case', number: 1, base: id('b'), head: HEAD },
    commits: at === 'commit' ? [] : (change.commits ?? []).map(commitOf),
    files: [...files, ...deleted],
    history: [],
    skipped: [],
    async *readContents(requests) {
      for (const request of requests) {
        const bytes = Buffer.from(texts.get(request.blob) ?? '', 'utf8');
        yield { request, content: { kind: 'bytes', bytes } };
      }
    },
  };
}

const AUTHOR = { name: 'Author', email: 'author@example.com' };

const commitOf = (message: string, index: number): CommitInfo => ({
  id: index.toString(16).padStart(40, 'd'),
  parents: [],
  author: AUTHOR,
  committer: AUTHOR,
  committedAt: 0,
  message: fillIn(message),
  note: null,
  accounts: { author: account('author'), committer: account('author'), verified: false },
});

/** The numeric id is of no interest here, as long as each name has its own. */
const account = (login: string): Account => ({
  login,
  id: crc32(login.toLowerCase()),
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
});

/** Who opened the pull request, and who said that they checked it; null at a commit, where that cannot be seen. */
export function reviewsOf(one: PolicyCase, { humanCheck }: Policy): ReviewFacts | null {
  if (one.at === 'commit') return null;
  const author = account((one.by ?? '@author').slice(1));
  const byReview = humanCheck.counts.includes('review');
  return {
    author,
    contributors: [author],
    unattributed: [],
    events: (one.checked_by ?? []).map((name) => ({
      kind: byReview ? 'review' : 'label',
      name: byReview ? 'APPROVED' : humanCheck.label,
      action: 'added',
      actor: account(name.slice(1)),
      role: 'write',
      viaApp: null,
      agentIntent: false,
      at: '2026-01-01T00:00:00Z',
      commit: byReview ? HEAD : null,
      onPresentHead: true,
    })),
    labels: !byReview && (one.checked_by ?? []).length > 0 ? [humanCheck.label] : [],
    draft: false,
  };
}

/**
 * `{{a key}}` is a made-up token whose checksum holds; `{{}}` is nothing, to take a made-up value apart. Without them the
 * case itself would be a finding in the repository that holds it.
 */
const fillIn = (text: string): string =>
  text.replaceAll('{{a key}}', madeUpKey).replaceAll('{{}}', '');

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** In the form of a GitHub token, which ends in the CRC-32 of its body; the same at every run. */
function madeUpKey(): string {
  const body = Array.from({ length: 30 }, (_, index) => BASE62[(index * 37 + 11) % 62]).join('');
  let rest = crc32(body);
  let check = '';
  for (let digit = 0; digit < 6; digit++) {
    check = `${BASE62[rest % 62] ?? ''}${check}`;
    rest = Math.trunc(rest / 62);
  }
  return `ghp_${body}${check}`;
}

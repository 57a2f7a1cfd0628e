/**
 * The organisation's page as it is kept below the git folder for judging without a network. The text comes with its
 * hash: half a file, or one that somebody edited, judges nothing.
 */
import { sha256Hex } from '@countersign/detectors';
import type { PageInput } from '../merge/merge-policy.ts';
import { parsePage, type ParseOptions } from './parse.ts';
import type { PolicyProblem } from './problem.ts';

/** Below the git folder that all worktrees share. */
export const STORED_PAGE = 'countersign/organisation.json';

export interface StoredPage {
  /** What to call it in messages, e.g. `acme/.github:countersign.yml`. */
  readonly file: string;
  /** The page itself. Null in the organisation's own repository: there the repository's page is the organisation's. */
  readonly text: string | null;
  /** ISO 8601, UTC. */
  readonly storedAt: string;
  /** Where it was read: an address or a folder. */
  readonly from: string;
}

const FORMAT = 1;

/** One JSON document, ended by a newline. */
export function formatStoredPage(page: StoredPage): string {
  const { file, text, storedAt, from } = page;
  const body = { version: FORMAT, hash: hashOf(page), file, storedAt, from, text };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** SHA-256 of the page's text, lower hex. */
export const hashOf = ({ text }: Pick<StoredPage, 'text'>): string => sha256Hex(text ?? '');

/** Null where the file is not what {@link formatStoredPage} wrote. */
export function parseStoredPage(json: string): StoredPage | null {
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof body !== 'object' || body === null) return null;
  const { version, hash, file, text, storedAt, from } = body as Readonly<Record<string, unknown>>;
  if (version !== FORMAT || typeof file !== 'string' || typeof from !== 'string') return null;
  if (typeof storedAt !== 'string' || Number.isNaN(Date.parse(storedAt))) return null;
  if (text !== null && typeof text !== 'string') return null;
  const page: StoredPage = { file, text, storedAt, from };
  return hash === hashOf(page) ? page : null;
}

export type StoredPageInput =
  | { readonly kind: 'page'; readonly page: PageInput }
  /** The repository's own page is the organisation's. */
  | { readonly kind: 'own' }
  | { readonly kind: 'unusable'; readonly problems: readonly PolicyProblem[] };

/**
 * A stored page as a layer of the policy. One that cannot be used is a reason not to judge: what it locks would be open.
 * @param shown name of the stored file in messages
 */
export function storedPageInput(
  json: string,
  shown: string,
  options: ParseOptions = {},
): StoredPageInput {
  const stored = parseStoredPage(json);
  if (stored === null)
    return unusable(shown, "The stored copy of the organisation's page is damaged.");
  if (stored.text === null) return { kind: 'own' };
  const { page, problems } = parsePage(stored.text, stored.file, options);
  if (page === null) return { kind: 'unusable', problems };
  const storedOn = stored.storedAt.slice(0, 'YYYY-MM-DD'.length);
  return {
    kind: 'page',
    page: { page, file: stored.file, origin: 'organisation', problems, storedOn },
  };
}

function unusable(file: string, message: string): StoredPageInput {
  const suggestion = 'Run `countersign sync` to store it anew.';
  const problem = { file, line: 1, column: 1, severity: 'error', message, suggestion } as const;
  return { kind: 'unusable', problems: [problem] };
}

/** Lists of which a part is asked for. */
import { Buffer } from 'node:buffer';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** docs.github.com, "Rate limits and query limits for the GraphQL API". */
const LARGEST_PAGE = 100;

/** An error that GitHub gives a type: `NOT_FOUND` and others. */
export class TypedError extends Error {
  override readonly name = 'TypedError';
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** @throws TypedError where the arguments ask for no page or too large a one. */
export function connection<T, R>(
  { first = null, last = null, after = null, before = null }: PageArguments,
  all: readonly T[],
  represent: (item: T) => R,
) {
  const size = first ?? last;
  if (size === null)
    throw new TypedError('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last`.');
  if (size < 0 || size > LARGEST_PAGE)
    throw new TypedError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records exceeds the limit of ${LARGEST_PAGE}.`,
    );
  let from = after === null ? 0 : indexOf(after) + 1;
  let to = before === null ? all.length : indexOf(before);
  if (first !== null) to = Math.min(to, from + first);
  if (last !== null) from = Math.max(from, to - last);
  const items = all.slice(from, to);
  return {
    totalCount: all.length,
    nodes: () => items.map(represent),
    edges: () =>
      items.map((item, index) => ({ cursor: cursor(from + index), node: () => represent(item) })),
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: items.length === 0 ? null : cursor(from),
      endCursor: items.length === 0 ? null : cursor(from + items.length - 1),
    },
  };
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function indexOf(text: string): number {
  const found = /^cursor:(\d+)$/.exec(Buffer.from(text, 'base64').toString('utf8'));
  if (found === null)
    throw new TypedError(
      'INVALID_CURSOR_ARGUMENTS',
      `\`${text}\` does not appear to be a valid cursor.`,
    );
  return Number(found[1]);
}

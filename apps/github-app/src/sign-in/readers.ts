/** Who may read what: GitHub says so, asked with the token of whoever looks, and believed for a minute. */
import { createHash } from 'node:crypto';
import { listAs, readAs } from './github-user.ts';
import type { GitHubAddresses } from './github-user.ts';
import type { Visitor } from './sign-in.ts';

export interface RepositoryRef {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
}

export interface Readers {
  /** @throws GitHubSilent, SignedOut */
  mayRead(visitor: Visitor, repository: RepositoryRef): Promise<boolean>;
  /** Every repository that both the person and the App can read. */
  readable(visitor: Visitor): Promise<readonly RepositoryRef[]>;
  /** Titles of the pull requests that are open now, by number. */
  openPullRequests(
    visitor: Visitor,
    repository: RepositoryRef,
  ): Promise<ReadonlyMap<number, string>>;
}

/** Milliseconds. */
const BELIEVED = 60_000;
/** Lists take many requests. */
const LIST_BELIEVED = 300_000;
const MOST_KEPT = 20_000;

export function createReaders(github: GitHubAddresses, now: () => Date): Readers {
  const kept = new Map<string, { readonly until: number; readonly value: Promise<unknown> }>();

  const once = <Value>(
    visitor: Visitor,
    what: string,
    lasts: number,
    ask: () => Promise<Value>,
  ): Promise<Value> => {
    // By token: another session of the same person may see less.
    const key = createHash('sha256').update(`${visitor.token}\n${what}`).digest('base64');
    const known = kept.get(key);
    if (known !== undefined && known.until > now().getTime()) return known.value as Promise<Value>;
    const value = ask();
    kept.delete(key);
    kept.set(key, { until: now().getTime() + lasts, value });
    // A failure is not kept: the next page asks again.
    value.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return value;
  };

  const pathOf = ({ owner, name }: RepositoryRef): string =>
    `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;

  return {
    mayRead: (visitor, repository) =>
      once(visitor, `repository ${repository.id}`, BELIEVED, async () => {
        const found = (await readAs(github, visitor.token, pathOf(repository))) as {
          readonly id?: unknown;
        } | null;
        // Another repository may have taken the name.
        return found?.id === repository.id;
      }),

    readable: (visitor) =>
      once(visitor, 'readable', LIST_BELIEVED, async () => {
        const installations = await listAs(
          github,
          visitor.token,
          '/user/installations',
          (page) =>
            (page as { readonly installations: readonly { readonly id: number }[] }).installations,
        );
        const lists = [];
        for (const { id } of installations)
          lists.push(
            await listAs(
              github,
              visitor.token,
              `/user/installations/${id}/repositories`,
              (page) =>
                (page as { readonly repositories: readonly ListedRepository[] }).repositories,
            ),
          );
        return lists.flat().map(({ id, name, owner }) => ({ id, name, owner: owner.login }));
      }),

    openPullRequests: (visitor, repository) =>
      once(visitor, `open ${repository.id}`, BELIEVED, async () => {
        const listed = await listAs(
          github,
          visitor.token,
          `${pathOf(repository)}/pulls?state=open`,
          (page) => page as readonly { readonly number: number; readonly title: string }[],
        );
        return new Map(listed.map(({ number, title }) => [number, title]));
      }),
  };
}

interface ListedRepository {
  readonly id: number;
  readonly name: string;
  readonly owner: { readonly login: string };
}

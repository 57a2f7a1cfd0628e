/** Addresses of the pages. */

export interface NamedRepository {
  readonly owner: string;
  readonly name: string;
}

export function organisationPath(owner: string): string {
  return `/organisations/${encodeURIComponent(owner)}`;
}

export function repositoryPath({ owner, name }: NamedRepository): string {
  return `/repositories/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

/** The newest decision on a pull request: where its check run leads. */
export function pullRequestPath(repository: NamedRepository, number: number): string {
  return `${repositoryPath(repository)}/pull/${number}`;
}

export function decisionPath(id: number): string {
  return `/decisions/${id}`;
}

export type PagePath =
  | { readonly kind: 'home' | 'sign-in' | 'callback' | 'sign-out' | 'style' }
  | { readonly kind: 'organisation'; readonly owner: string }
  | ({ readonly kind: 'repository' } & NamedRepository)
  | ({ readonly kind: 'pull-request'; readonly number: number } & NamedRepository)
  | { readonly kind: 'decision'; readonly id: number };

const FIXED: Readonly<Record<string, PagePath>> = {
  '/': { kind: 'home' },
  '/sign-in': { kind: 'sign-in' },
  '/sign-in/callback': { kind: 'callback' },
  '/sign-out': { kind: 'sign-out' },
};
const NUMBER = /^[1-9]\d{0,14}$/;

/** Null for a path that is no page. */
export function readPath(pathname: string, stylePath: string): PagePath | null {
  if (pathname === stylePath) return { kind: 'style' };
  const fixed = Object.hasOwn(FIXED, pathname) ? FIXED[pathname] : undefined;
  if (fixed !== undefined) return fixed;
  const [first, ...rest] = pathname.slice(1).split('/').map(decoded);
  const [owner = '', name = '', pull = '', number = ''] = rest;
  if (rest.some((part) => part === '')) return null;
  if (first === 'organisations' && rest.length === 1) return { kind: 'organisation', owner };
  if (first === 'repositories' && rest.length === 2) return { kind: 'repository', owner, name };
  if (first === 'repositories' && rest.length === 4 && pull === 'pull' && NUMBER.test(number))
    return { kind: 'pull-request', owner, name, number: Number(number) };
  if (first === 'decisions' && rest.length === 1 && NUMBER.test(owner))
    return { kind: 'decision', id: Number(owner) };
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

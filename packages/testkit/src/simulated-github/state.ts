/** What the simulated GitHub knows. Plain data; only the actions of the driver and the routes change it. */
import type { KeyObject } from 'node:crypto';
import type { GitStore } from './git-store.ts';

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  /** Address whose commits are attributed to this account, beside its no-reply address. */
  readonly email: string | null;
  readonly createdAt: string;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** `nullable-issue-event-intent` of the description: why an agent says that it did something. */
export interface Intent {
  readonly rationale: string | null;
  readonly confidence: 'LOW' | 'MEDIUM' | 'HIGH' | null;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description?: string;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';

export interface Review {
  readonly id: number;
  readonly user: Account;
  readonly body: string;
  state: ReviewState;
  readonly commit: string;
  readonly submittedAt: string;
}

export interface Comment {
  readonly id: number;
  readonly user: Account;
  body: string;
  readonly at: string;
  editedAt: string | null;
  /** Slug of the App it was written through. */
  readonly viaApp: string | null;
}

export type TimelineItem =
  | { readonly event: 'committed'; readonly sha: string }
  | { readonly event: 'reviewed'; readonly review: Review }
  | { readonly event: 'commented'; readonly comment: Comment }
  | {
      readonly event: 'assigned';
      readonly id: number;
      readonly actor: Account;
      readonly assignee: Account;
      readonly at: string;
    }
  | {
      readonly event: 'labeled' | 'unlabeled';
      readonly id: number;
      readonly actor: Account;
      readonly label: Label;
      readonly at: string;
      /** Slug of the App it was done through. */
      readonly viaApp: string | null;
      /** Absent where the repository has no issue suggestions. */
      readonly intent?: Intent | null;
    }
  | {
      readonly event: 'closed' | 'reopened' | 'ready_for_review';
      readonly id: number;
      readonly actor: Account;
      readonly at: string;
    }
  | {
      readonly event: 'head_ref_force_pushed' | 'base_ref_changed';
      readonly id: number;
      readonly actor: Account;
      readonly at: string;
      /** Commits of a head, names of a base. */
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly event: 'review_dismissed';
      readonly id: number;
      readonly actor: Account;
      readonly at: string;
      readonly review: Review;
      readonly before: ReviewState;
      readonly message: string;
    };

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Account;
  title: string;
  body: string | null;
  readonly head: { readonly repository: Repository; readonly ref: string; sha: string };
  readonly base: { ref: string; sha: string };
  draft: boolean;
  state: 'open' | 'closed';
  labels: Label[];
  assignees: Account[];
  readonly requestedReviewers: Account[];
  readonly requestedTeams: Team[];
  readonly reviews: Review[];
  timeline: TimelineItem[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** The commit that brought it onto its base; null while it is not merged. */
  mergeSha: string | null;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number | null;
  readonly end_column: number | null;
  readonly annotation_level: string;
  readonly title: string | null;
  readonly message: string;
  readonly raw_details: string | null;
}

export interface CheckRun {
  readonly id: number;
  readonly suiteId: number;
  readonly appId: number;
  readonly headSha: string;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  /** Buttons, as identifiers. */
  actions: readonly string[];
  output: {
    title: string | null;
    summary: string | null;
    text: string | null;
    annotations: Annotation[];
  };
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly user: Account;
  readonly createdAt: string;
}

export interface RequiredChecks {
  readonly by: 'ruleset' | 'protection';
  readonly names: readonly string[];
}

export interface Repository {
  readonly id: number;
  owner: Account;
  name: string;
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  readonly git: GitStore;
  readonly roles: Map<string, Role>;
  readonly labels: Map<string, Label>;
  readonly pullRequests: PullRequest[];
  readonly checkRuns: CheckRun[];
  readonly protectedBranches: Set<string>;
  /** Checks without which nothing is merged, by branch; `ruleset` and `protection` are where that is set up. */
  readonly requiredChecks: Map<string, RequiredChecks>;
  archived: boolean;
  readonly issues: Issue[];
  /** The fork's parent. */
  readonly parent: Repository | null;
  readonly createdAt: string;
  pushedAt: string;
}

/** By the names that a manifest has, such as `pull_requests`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** What the product's manifest asks for. */
export const DEFAULT_PERMISSIONS: Permissions = {
  metadata: 'read',
  contents: 'read',
  pull_requests: 'read',
  checks: 'write',
  merge_queues: 'read',
  issues: 'write',
};

export interface Team {
  readonly id: number;
  readonly organisation: Account;
  readonly slug: string;
}

export interface Installation {
  readonly id: number;
  readonly account: Account;
  /** Names of the repositories that were chosen, or all the account has or ever will have. */
  readonly repositories: 'all' | readonly string[];
  readonly permissions: Permissions;
  readonly createdAt: string;
  suspendedAt: string | null;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly publicKey: KeyObject;
  readonly createdAt: string;
}

/** Whom a request is made as. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'app' }
  | { readonly kind: 'installation'; readonly installation: Installation }
  /** Somebody who signed in through the App. */
  | { readonly kind: 'user'; readonly account: Account }
  /** The App by its client's id and secret. */
  | { readonly kind: 'client' };

/** `ghs_` and a random text, or, from 2026-04-27 on, `ghs_`, the App's id, `_` and a signed JSON Web Token. */
export type TokenFormat = 'classic' | 'stateless';

export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** When it starts anew, seconds since the epoch. */
  readonly reset: number;
}

export interface State {
  /** Of the REST interface, without a slash at the end. */
  baseUrl: string;
  readonly app: App;
  readonly accounts: Map<string, Account>;
  readonly repositories: Map<string, Repository>;
  /** Ids by the names that repositories had. */
  readonly movedFrom: Map<string, number>;
  /** By `organisation/slug`, in small letters. */
  readonly teams: Map<string, Team>;
  readonly installations: Map<number, Installation>;
  /** Installations as the token may use them. */
  readonly tokens: Map<string, Installation>;
  readonly tokenFormat: TokenFormat;
  /** Of the web flow that people sign in with. */
  readonly client: { readonly id: string; readonly secret: string };
  readonly userTokens: Map<string, Account>;
  /** What answers say of the limit of requests; null: nothing. */
  rateLimit: RateLimit | null;
  nextId(): number;
  /** The next moment, as GitHub writes it. */
  tick(): string;
}

/** Logins and names are case-insensitive. */
export function keyOf(owner: string, name: string): string {
  return `${owner}/${name}`.toLowerCase();
}

export function installationOf(state: State, repository: Repository): Installation | null {
  return [...state.installations.values()].find((one) => covers(one, repository)) ?? null;
}

export function mayWrite({ permissions }: Installation, name: string): boolean {
  return permissions[name] === 'write';
}

export function covers({ account, repositories }: Installation, repository: Repository): boolean {
  if (account.id !== repository.owner.id) return false;
  return repositories === 'all' || repositories.some((name) => sameName(name, repository.name));
}

export function repositoriesOf(state: State, installation: Installation): readonly Repository[] {
  return [...state.repositories.values()].filter((one) => covers(installation, one));
}

export function selectionOf({ repositories }: Installation): 'all' | 'selected' {
  return repositories === 'all' ? 'all' : 'selected';
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `id+login@users.noreply.github.com`, or the address of an account. */
export function accountOfEmail(state: State, email: string): Account | null {
  const noreply = /^(\d{1,15})\+[^@]{1,80}@users\.noreply\.github\.com$/i.exec(email);
  for (const account of state.accounts.values()) {
    if (noreply !== null && account.id === Number(noreply[1])) return account;
    if (account.email?.toLowerCase() === email.toLowerCase()) return account;
  }
  return null;
}

/** Owners of a repository and of nothing else are its administrators. */
export function roleOf(repository: Repository, account: Account): Role {
  if (repository.owner.id === account.id) return 'admin';
  const given = repository.roles.get(account.login.toLowerCase());
  return given ?? (repository.visibility === 'public' ? 'read' : 'none');
}

/** Roles that may push. */
const PUSHING: ReadonlySet<Role> = new Set<Role>(['write', 'maintain', 'admin']);

export const mayPush = (repository: Repository, account: Account): boolean =>
  PUSHING.has(roleOf(repository, account));

/** `PullRequestState` of GraphQL, which REST does not tell apart from `closed`. */
export const stateInGraphql = ({ state, mergeSha }: PullRequest): string =>
  mergeSha === null ? state.toUpperCase() : 'MERGED';

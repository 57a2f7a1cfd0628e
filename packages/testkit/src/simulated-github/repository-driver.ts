/** What people and programs can do in one repository. */
import type { Files, Person } from './git-store.ts';
import type { CheckRun, Comment, Intent, RequiredChecks, ReviewState, Role } from './state.ts';

/** Every `as` is the login of an account that was created before. */
export interface PushOptions {
  /** Paths with their new content; `null` deletes. The others stay as the parent has them. */
  readonly files: Files;
  readonly message: string;
  /** Default: the account that pushes, with its address. */
  readonly author?: Person;
  /** Default: the author. */
  readonly committer?: Person;
  readonly as: string;
  /** Branch or commit the new commit stands on; default the branch itself, or the default branch for a new one. */
  readonly from?: string;
  /** Branch or commit that becomes a second parent. */
  readonly merge?: string;
  /** Needed where the branch would lose commits. */
  readonly force?: boolean;
}

export interface OpenOptions {
  /** Branch, or `owner:branch` for the fork of that owner. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body?: string;
  readonly as: string;
  readonly draft?: boolean;
  /** Logins. */
  readonly assignees?: readonly string[];
}

export interface By {
  readonly as: string;
}

export interface Labelling extends By {
  /** Slug of an App that acts in the name of the account. */
  readonly viaApp?: string;
  /** What an agent says of its reasons; null where the repository has issue suggestions and nothing was said. */
  readonly intent?: Intent | null;
}

export interface RepositoryDriver {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** Folder of the bare git repository. */
  readonly gitDir: string;
  /** Answers the new commit's id. */
  push(branch: string, options: PushOptions): Promise<string>;
  /** Answers the number. */
  openPullRequest(options: OpenOptions): Promise<number>;
  /** Sends `pull_request.edited`. */
  edit(
    number: number,
    change: By & { readonly title?: string; readonly body?: string },
  ): Promise<void>;
  retarget(number: number, base: string, by?: By): Promise<void>;
  markReady(number: number, by?: By): Promise<void>;
  /** By a merge commit, whose id it answers; no webhook of a push. */
  mergePullRequest(number: number, by?: By): Promise<string>;
  closePullRequest(number: number, by?: By): Promise<void>;
  reopenPullRequest(number: number, by?: By): Promise<void>;
  label(number: number, name: string, by: Labelling): Promise<void>;
  unlabel(number: number, name: string, by: Labelling): Promise<void>;
  /** Answers the review's id. */
  review(
    number: number,
    options: By & { readonly state: ReviewState; readonly body?: string },
  ): Promise<number>;
  dismissReview(
    number: number,
    reviewId: number,
    options: By & { readonly message?: string },
  ): Promise<void>;
  /** Answers the comment's id. */
  comment(number: number, body: string, by: By & { readonly viaApp?: string }): Promise<number>;
  /** Oldest first. */
  comments(number: number): readonly Comment[];
  /** What somebody else may do with a comment. */
  editComment(number: number, commentId: number, body: string): void;
  assign(number: number, assignee: string, by: By): Promise<void>;
  /** The old name leads to the new one from then on. Sends `repository.renamed`. */
  rename(name: string, by: By): void;
  /** To another account. Sends `repository.transferred` to the App where it is installed there. */
  transfer(owner: string, by: By): void;
  setPermission(login: string, role: Role): void;
  /** What the button "Re-run" does; the run itself does not change. */
  rerequestCheck(checkRunId: number, by: By): Promise<void>;
  /** What a button of the run's own does: `requested_action`. */
  pressAction(checkRunId: number, identifier: string, by: By): Promise<void>;
  /** A merge queue asks whether this commit, which would become the base, may be merged. */
  requestMerge(number: number, headSha: string, by: By): Promise<void>;
  /** The same for all runs of a head. */
  rerequestSuite(headSha: string, by: By): Promise<void>;
  /** Check runs of a head, oldest first, with all their annotations. */
  checkRuns(sha: string): readonly CheckRun[];
  protectBranch(branch: string): void;
  /** Nothing is merged into the branch without these checks. */
  requireChecks(branch: string, checks: RequiredChecks): void;
  /** Read-only from now on. */
  archive(): void;
  /** Titles and bodies, oldest first. */
  issues(): readonly { readonly title: string; readonly body: string }[];
  /** Names of all labels that a repository offers. */
  labels(): readonly string[];
  /** Whose review is asked for: logins, and teams as `organisation/slug`. */
  requestedReviewers(number: number): readonly string[];
  /** Labels of a pull request. */
  labelsOf(number: number): readonly string[];
  /** Sets any ref, for instance `refs/notes/ai`, to a new commit of these files; no webhook. */
  writeRef(ref: string, files: Files): Promise<string>;
  /** The commit of a branch, tag or id. */
  resolve(name: string): Promise<string>;
}

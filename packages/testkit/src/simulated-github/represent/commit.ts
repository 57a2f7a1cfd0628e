/** Commits and the files of a difference as GitHub shows them. */
import type { FileDifference } from '../git-diff.ts';
import type { GitCommit } from '../git-store.ts';
import { accountOfEmail } from '../state.ts';
import type { Repository, State } from '../state.ts';
import { nodeId, simpleUser } from './account.ts';
import { repositoryUrl, webUrl } from './repository.ts';

export const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** `commit` of the description, without files. */
export function commit(state: State, repository: Repository, one: GitCommit) {
  const url = repositoryUrl(state, repository);
  return {
    sha: one.sha,
    node_id: nodeId('Commit', one.sha),
    commit: {
      author: one.author,
      committer: one.committer,
      message: one.message,
      tree: { sha: one.tree, url: `${url}/git/trees/${one.tree}` },
      url: `${url}/git/commits/${one.sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${one.sha}`,
    html_url: `${webUrl(repository)}/commit/${one.sha}`,
    comments_url: `${url}/commits/${one.sha}/comments`,
    author: attributed(state, one.author.email),
    committer: attributed(state, one.committer.email),
    parents: parents(state, repository, one),
  };
}

export function parents(state: State, repository: Repository, one: GitCommit) {
  return one.parents.map((sha) => ({
    sha,
    url: `${repositoryUrl(state, repository)}/commits/${sha}`,
    html_url: `${webUrl(repository)}/commit/${sha}`,
  }));
}

function attributed(state: State, email: string) {
  const account = accountOfEmail(state, email);
  return account === null ? null : simpleUser(state, account);
}

/** `diff-entry` of the description. */
export function diffEntry(
  state: State,
  repository: Repository,
  commitSha: string,
  file: FileDifference,
) {
  const path = encodeURIComponent(file.filename);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${webUrl(repository)}/blob/${commitSha}/${path}`,
    raw_url: `${webUrl(repository)}/raw/${commitSha}/${path}`,
    contents_url: `${repositoryUrl(state, repository)}/contents/${path}?ref=${commitSha}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}

export function diffStats(files: readonly FileDifference[]) {
  const sum = (count: (file: FileDifference) => number): number =>
    files.reduce((total, file) => total + count(file), 0);
  const additions = sum((file) => file.additions);
  const deletions = sum((file) => file.deletions);
  return { total: additions + deletions, additions, deletions };
}

/** A commit in the payload of a push. */
export function pushedCommit(
  state: State,
  repository: Repository,
  one: GitCommit,
  files: readonly FileDifference[],
) {
  const named = (statuses: readonly FileDifference['status'][]): string[] =>
    files.filter((file) => statuses.includes(file.status)).map((file) => file.filename);
  return {
    id: one.sha,
    tree_id: one.tree,
    distinct: true,
    message: one.message,
    timestamp: one.committer.date,
    url: `${webUrl(repository)}/commit/${one.sha}`,
    author: person(state, one.author),
    committer: person(state, one.committer),
    added: named(['added', 'renamed']),
    removed: named(['removed']),
    modified: named(['modified', 'changed']),
  };
}

function person(state: State, { name, email, date }: GitCommit['author']) {
  const account = accountOfEmail(state, email);
  return { name, email, date, ...(account === null ? {} : { username: account.login }) };
}

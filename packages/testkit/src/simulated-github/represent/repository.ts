/** Repositories as GitHub shows them. */
import type { Repository, State } from '../state.ts';
import { nodeId, simpleUser, WEB } from './account.ts';

export function fullName(one: Repository): string {
  return `${one.owner.login}/${one.name}`;
}

export function repositoryUrl(state: State, one: Repository): string {
  return `${state.baseUrl}/repos/${fullName(one)}`;
}

export function webUrl(one: Repository): string {
  return `${WEB}/${fullName(one)}`;
}

/** `repository`, `minimal-repository` and `repository-webhooks` of the descriptions. */
export function repository(state: State, one: Repository) {
  const url = repositoryUrl(state, one);
  const html = webUrl(one);
  const open = one.pullRequests.filter((pull) => pull.state === 'open').length;
  return {
    id: one.id,
    node_id: nodeId('Repository', one.id),
    name: one.name,
    full_name: fullName(one),
    private: one.visibility === 'private',
    owner: simpleUser(state, one.owner),
    html_url: html,
    description: null,
    fork: one.parent !== null,
    url,
    ...links(url),
    created_at: one.createdAt,
    updated_at: one.pushedAt,
    pushed_at: one.pushedAt,
    git_url: `git://github.com/${fullName(one)}.git`,
    ssh_url: `git@github.com:${fullName(one)}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: one.archived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: one.visibility,
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: one.defaultBranch,
  };
}

/** `full-repository` of the description. */
export function fullRepository(state: State, one: Repository) {
  return { ...repository(state, one), network_count: 0, subscribers_count: 0 };
}

function links(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}

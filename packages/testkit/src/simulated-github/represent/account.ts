/** Accounts and Apps as GitHub shows them. */
import { Buffer } from 'node:buffer';
import { DEFAULT_PERMISSIONS, selectionOf } from '../state.ts';
import type { Account, App, Installation, State } from '../state.ts';

export const WEB = 'https://github.com';

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}

/** `simple-user` of the description. */
export function simpleUser(state: State, account: Account) {
  const slug = encodeURIComponent(account.login);
  const url = `${state.baseUrl}/users/${slug}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type, account.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${WEB}/${slug}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** `public-user` of the description. */
export function publicUser(state: State, account: Account) {
  return {
    ...simpleUser(state, account),
    name: account.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}

const EVENTS = [
  'pull_request',
  'pull_request_review',
  'check_run',
  'check_suite',
  'issue_comment',
  'push',
];

/** `integration` of the description. */
export function integration(state: State, app: App) {
  return {
    id: app.id,
    client_id: `Iv1.${app.id}`,
    slug: app.slug,
    node_id: nodeId('Integration', app.id),
    owner: simpleUser(state, app.owner),
    name: app.name,
    description: null,
    external_url: `https://example.com/${app.slug}`,
    html_url: `${WEB}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: DEFAULT_PERMISSIONS,
    events: EVENTS,
  };
}

/** The simulated App, or another of this name: what something was performed via. */
export function integrationOfSlug(state: State, slug: string | null) {
  if (slug === null) return null;
  if (slug === state.app.slug) return integration(state, state.app);
  return integration(state, { ...state.app, id: state.app.id + 1, slug, name: slug });
}

export function installation(state: State, one: Installation) {
  return {
    id: one.id,
    account: simpleUser(state, one.account),
    repository_selection: selectionOf(one),
    access_tokens_url: `${state.baseUrl}/app/installations/${one.id}/access_tokens`,
    repositories_url: `${state.baseUrl}/installation/repositories`,
    html_url: `${WEB}/settings/installations/${one.id}`,
    app_id: state.app.id,
    app_slug: state.app.slug,
    target_id: one.account.id,
    target_type: one.account.type,
    permissions: one.permissions,
    events: EVENTS,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: one.suspendedAt === null ? null : simpleUser(state, one.account),
    suspended_at: one.suspendedAt,
  };
}

/** `installation-token` of the description, without the list of repositories. */
export function installationToken(one: Installation, token: string, expiresAt: string) {
  return {
    token,
    expires_at: expiresAt,
    permissions: one.permissions,
    repository_selection: selectionOf(one),
  };
}

/** Where people reach the App and how they sign in, from the environment. */
import type { GitHubAddresses, OAuthClient } from './github-user.ts';

export interface PageSettings {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** The same where it was told, and null where it is a guess: links that others follow are not guessed. */
  readonly told: string | null;
  readonly github: GitHubAddresses;
  /** Null: nobody can sign in. */
  readonly client: OAuthClient | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Or one line that says what is wrong. `here`: where the App listens. */
export function readPageSettings(
  env: Environment,
  { apiUrl, here }: { readonly apiUrl: string; readonly here: string },
): PageSettings | string {
  const told = (env['COUNTERSIGN_URL'] ?? '').replace(/\/+$/, '');
  const publicUrl = told || here;
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== publicUrl)
    return 'COUNTERSIGN_URL must be an address such as https://countersign.example.org';
  const id = env['GITHUB_CLIENT_ID'] ?? '';
  const secret = env['GITHUB_CLIENT_SECRET'] ?? '';
  if ((id === '') !== (secret === ''))
    return 'GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET go together: set both, or neither';
  return {
    publicUrl,
    told: told || null,
    github: { api: apiUrl, web: webOf(apiUrl) },
    client: id === '' ? null : { id, secret },
  };
}

/** `https://api.github.com` → `https://github.com`; an enterprise server has both under one name. */
function webOf(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl);
  return `${protocol}//${host.replace(/^api\./, '')}`;
}

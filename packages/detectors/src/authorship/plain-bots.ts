/** Automation that is not AI: it writes commits by fixed rules. */

interface PlainBot {
  /** Lower case, without `[bot]`. */
  readonly login: string;
  /** GitHub's numeric id, where known. */
  readonly id?: number;
}

const BOTS: readonly PlainBot[] = [
  { login: 'allcontributors', id: 46447321 },
  { login: 'autofix-ci', id: 114827586 },
  { login: 'block-open-source', id: 201011344 },
  { login: 'dependabot', id: 49699333 },
  { login: 'dependabot-preview', id: 27856297 },
  { login: 'github-actions', id: 41898282 },
  { login: 'greenkeeper', id: 23040076 },
  { login: 'imgbot', id: 31301654 },
  { login: 'mergify', id: 37929162 },
  { login: 'pre-commit-ci', id: 66853113 },
  { login: 'renovate', id: 29139614 },
  { login: 'semantic-release-bot' },
  { login: 'snyk-bot' },
  { login: 'stripe-openapi', id: 105521251 },
];

const EMAILS: ReadonlySet<string> = new Set([
  'action@github.com',
  'actions@github.com',
  'bot@renovateapp.com',
  'github-actions@github.com',
  'semantic-release-bot@martynus.net',
  'snyk-bot@snyk.io',
  'support@dependabot.com',
]);

export const plainBotBranchPrefixes: readonly string[] = ['dependabot/', 'renovate/'];

const ids = new Set(BOTS.flatMap(({ id }) => id ?? []));
const logins = new Set(BOTS.map(({ login }) => login));

export function isPlainBotId(id: number): boolean {
  return ids.has(id);
}

/** `login` in lower case, without `[bot]`. */
export function isPlainBotLogin(login: string): boolean {
  return logins.has(login);
}

/** `email` in lower case. */
export function isPlainBotEmail(email: string): boolean {
  return EMAILS.has(email);
}

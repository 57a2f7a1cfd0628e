/** Names and e-mail addresses as git and GitHub write them. */

export interface Address {
  readonly name: string;
  /** Lower case; empty where there is none. */
  readonly email: string;
}

/** The hosting service's private address: `<id>+<login>@users.noreply.github.com`, old ones without the id. */
export interface NoreplyAddress {
  readonly id: number | null;
  /** Lower case, `[bot]` kept. */
  readonly login: string;
}

const NOREPLY_DOMAIN = '@users.noreply.github.com';

/** Reads `Name <mail>`; the name alone where there is no mail. Editors of web pages make links and entities of it. */
export function readAddress(written: string): Address {
  const text = written
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/<?\[([^\][()<>\s]+@[^\][()<>\s]+)\]\(mailto:[^()\s]*\)>?/i, '<$1>');
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  if (open < 0 || close < 0) return { name: text.trim(), email: '' };
  return {
    name: text.slice(0, open).trim(),
    email: text
      .slice(open + 1, close)
      .trim()
      .toLowerCase(),
  };
}

export function readNoreplyAddress(email: string): NoreplyAddress | null {
  const address = email.toLowerCase();
  if (!address.endsWith(NOREPLY_DOMAIN)) return null;
  const local = address.slice(0, -NOREPLY_DOMAIN.length);
  const numbered = /^(\d{1,15})\+(.+)$/.exec(local);
  return numbered === null
    ? { id: null, login: local }
    : { id: Number(numbered[1]), login: numbered[2] ?? '' };
}

/** GitHub shows an App's account with and without the suffix. */
export function withoutBotSuffix(login: string): string {
  return login.endsWith('[bot]') ? login.slice(0, -5) : login;
}

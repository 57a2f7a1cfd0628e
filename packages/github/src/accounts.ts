/** Accounts as GitHub names them, and what an e-mail address says of one. */
import type { Account } from '@countersign/detectors';
import { agentLogins } from './agents.ts';

interface RawAccount {
  readonly login?: string;
  readonly id?: number;
  readonly type?: string;
}

/** Null where GitHub gives no account (deleted, or an address it does not know: null or an empty object). */
export function toAccount(raw: RawAccount | null | undefined): Account | null {
  if (raw?.login === undefined || raw.id === undefined) return null;
  return { login: raw.login, id: raw.id, type: accountType(raw.type) };
}

/** An `Actor` of GraphQL. */
export interface RawActor {
  readonly __typename?: string;
  readonly login: string;
  readonly databaseId?: number | null;
}

/** GraphQL writes the logins of bots without `[bot]`; REST and everything that people see has it. */
export function actorToAccount(raw: RawActor | null | undefined): Account | null {
  if (raw?.databaseId === undefined || raw.databaseId === null) return null;
  const agent = agentLogins.get(raw.databaseId);
  // Some agents act through accounts that GitHub shows as people's.
  const type = agent === undefined ? accountType(raw.__typename) : 'Bot';
  const login =
    agent ?? (type === 'Bot' && !raw.login.endsWith('[bot]') ? `${raw.login}[bot]` : raw.login);
  return { login, id: raw.databaseId, type };
}

function accountType(type: string | undefined): Account['type'] {
  return type === 'User' || type === 'Bot' || type === 'Organization' || type === 'Mannequin'
    ? type
    : 'Unknown';
}

/** `12345+octocat@users.noreply.github.com`, also with the host of an enterprise server. */
const NOREPLY = /^(\d{1,15})\+([a-z0-9-]{1,60}(?:\[bot\])?)@users\.noreply\.[a-z0-9.-]{1,200}$/i;

/** The account a no-reply address stands for, or null for any other address. The address is only a claim. */
export function accountOfNoreply(email: string): Account | null {
  const match = NOREPLY.exec(email.trim());
  const login = match?.[2];
  if (match === null || login === undefined) return null;
  return { login, id: Number(match[1]), type: login.endsWith('[bot]') ? 'Bot' : 'Unknown' };
}

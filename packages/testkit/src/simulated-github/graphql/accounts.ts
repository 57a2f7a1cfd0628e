/** Accounts in GraphQL. */
import type { GitCommit, Person } from '../git-store.ts';
import { nodeId, WEB } from '../represent/account.ts';
import { accountOfEmail } from '../state.ts';
import type { Account, State } from '../state.ts';

/** An `Actor`. Unlike in REST, the login of a bot is without `[bot]`. */
export function actor(account: Account) {
  return {
    ...profile(account),
    __typename: account.type,
    login: account.type === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login,
  };
}

function profile(account: Account) {
  const path = `/${encodeURIComponent(account.login)}`;
  return {
    id: nodeId(account.type, account.id),
    databaseId: account.id,
    login: account.login,
    name: account.login,
    avatarUrl: () => `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    url: `${WEB}${path}`,
    resourcePath: path,
    createdAt: account.createdAt,
  };
}

/** A `GitActor`: whom a commit names, and the account its address belongs to. */
export function gitActor(state: State, person: Person, date: string) {
  const account = accountOfEmail(state, person.email);
  return {
    name: person.name,
    email: person.email,
    date,
    avatarUrl: () => `${WEB}/avatar`,
    // A `User`: of a bot's commit GitHub tells no account here.
    user: account === null || account.type !== 'User' ? null : profile(account),
  };
}

/** The author first, then those whom the message names. */
export function authorsOf({ author, message }: GitCommit): readonly Person[] {
  const named = [...message.matchAll(/^co-authored-by:[ \t]*([^\n<]*)<([^\n>]*)>[ \t]*$/gim)];
  const people = named.map(([, name = '', email = '']) => ({ name: name.trim(), email }));
  const all = [author, ...people];
  return all.filter((one, index) => all.findIndex(({ email }) => email === one.email) === index);
}

/** A repository gets another name or another owner; its id stays. */
import type { RepositoryDriver } from './repository-driver.ts';
import { simpleUser } from './represent/account.ts';
import type { Scene } from './scene.ts';
import { keyOf } from './state.ts';

export function moveActions({
  state,
  events,
  repository,
  account,
}: Scene): Pick<RepositoryDriver, 'rename' | 'transfer'> {
  const move = (to: { readonly owner?: typeof repository.owner; readonly name?: string }): void => {
    const before = keyOf(repository.owner.login, repository.name);
    repository.owner = to.owner ?? repository.owner;
    repository.name = to.name ?? repository.name;
    const after = keyOf(repository.owner.login, repository.name);
    if (state.repositories.has(after)) throw new Error(`${after} exists already`);
    state.repositories.delete(before);
    state.repositories.set(after, repository);
    state.movedFrom.set(before, repository.id);
    state.movedFrom.delete(after);
  };

  return {
    rename(name, by) {
      const from = repository.name;
      move({ name });
      events.emit({
        event: 'repository',
        action: 'renamed',
        repository,
        sender: account(by.as),
        payload: { changes: { repository: { name: { from } } } },
      });
    },
    transfer(owner, by) {
      const from = repository.owner;
      move({ owner: account(owner) });
      const { type: _type, ...organization } = simpleUser(state, from);
      const url = `${state.baseUrl}/orgs/${from.login}`;
      events.emit({
        event: 'repository',
        action: 'transferred',
        repository,
        sender: account(by.as),
        payload: {
          changes: {
            owner: {
              from:
                from.type === 'Organization'
                  ? {
                      organization: {
                        login: organization.login,
                        id: organization.id,
                        node_id: organization.node_id,
                        avatar_url: organization.avatar_url,
                        url,
                        html_url: organization.html_url,
                        repos_url: `${url}/repos`,
                        events_url: `${url}/events`,
                        hooks_url: `${url}/hooks`,
                        issues_url: `${url}/issues`,
                        members_url: `${url}/members{/member}`,
                        public_members_url: `${url}/public_members{/member}`,
                        description: null,
                      },
                    }
                  : { user: simpleUser(state, from) },
            },
          },
        },
      });
    },
  };
}

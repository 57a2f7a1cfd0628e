/** What GitHub tells an App of, each payload checked against GitHub's description of it. */
import { createDeliveries } from './deliveries.ts';
import type { Deliveries, Message } from './deliveries.ts';
import type { Account, Installation, Repository, State } from './state.ts';
import { installationOf } from './state.ts';
import { nodeId, simpleUser } from './represent/account.ts';
import { repository as representRepository } from './represent/repository.ts';
import type { Validator } from './validate.ts';

export interface Occasion {
  readonly event: string;
  readonly action: string | null;
  readonly repository: Repository;
  readonly sender: Account;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Events {
  readonly deliveries: Deliveries;
  /** Sends a webhook; nothing happens where the App is not installed or no target is set. */
  emit(occasion: Occasion): void;
  /** The same for an event of an installation, which has no repository. */
  emitBare(
    event: string,
    action: string,
    installation: Installation,
    payload: Readonly<Record<string, unknown>>,
  ): void;
}

export function createEvents(state: State, validator: Validator, violations: string[]): Events {
  const deliveries = createDeliveries(state);

  const deliver = (message: Message): void => {
    violations.push(...validator.webhook(message.event, message.action, message.payload));
    deliveries.send(message);
  };

  return {
    deliveries,
    emit({ event, action, repository, sender, payload }) {
      const installation = installationOf(state, repository);
      if (installation === null || installation.suspendedAt !== null) return;
      const { owner } = repository;
      deliver({
        event,
        action,
        installationId: installation.id,
        repositoryId: repository.id,
        payload: {
          ...(action === null ? {} : { action }),
          ...payload,
          repository: representRepository(state, repository),
          ...(owner.type === 'Organization' ? { organization: organization(state, owner) } : {}),
          sender: simpleUser(state, sender),
          installation: {
            id: installation.id,
            node_id: nodeId('IntegrationInstallation', installation.id),
          },
        },
      });
    },
    emitBare(event, action, { id }, payload) {
      const body = { action, ...payload };
      deliver({ event, action, installationId: id, repositoryId: null, payload: body });
    },
  };
}

/** `organization-simple-webhooks` of the description. */
function organization(state: State, owner: Account) {
  const url = `${state.baseUrl}/orgs/${encodeURIComponent(owner.login)}`;
  return {
    login: owner.login,
    id: owner.id,
    node_id: nodeId('Organization', owner.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${owner.id}?v=4`,
    description: null,
  };
}

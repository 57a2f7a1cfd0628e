/** Signed webhooks, sent one after another, each checked against GitHub's description of it. */
import { Buffer } from 'node:buffer';
import { createHmac, randomUUID } from 'node:crypto';
import type { Account, Repository, State } from './state.ts';
import { installationOf } from './state.ts';
import { nodeId, simpleUser } from './represent/account.ts';
import { repository as representRepository } from './represent/repository.ts';
import type { Validator } from './validate.ts';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

export interface Delivery {
  /** `X-GitHub-Delivery`; a redelivery keeps it. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly payload: unknown;
  /** HTTP status of each attempt; null where nobody answered. */
  readonly attempts: readonly (number | null)[];
}

export interface Occasion {
  readonly event: string;
  readonly action: string | null;
  readonly repository: Repository;
  readonly sender: Account;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Events {
  /** Queues a webhook; nothing happens where the App is not installed or no target is set. */
  emit(occasion: Occasion): void;
  /** The same for an event of an installation, which has no repository. */
  emitBare(event: string, action: string, payload: Readonly<Record<string, unknown>>): void;
  target(target: WebhookTarget | null): void;
  readonly deliveries: readonly Delivery[];
  /** Sends the same payload with the same GUID again. */
  redeliver(guid: string): void;
  /** Resolves once everything queued so far was answered. */
  settled(): Promise<void>;
}

export function createEvents(state: State, validator: Validator, violations: string[]): Events {
  const deliveries: (Delivery & { attempts: (number | null)[] })[] = [];
  let target: WebhookTarget | null = null;
  let queue: Promise<void> = Promise.resolve();

  const send = (delivery: (typeof deliveries)[number], to: WebhookTarget): void => {
    const body = JSON.stringify(delivery.payload);
    queue = queue.then(async () => {
      delivery.attempts.push(await post(delivery, body, to, state.app.id));
    });
  };

  const deliver = (event: string, action: string | null, payload: unknown): void => {
    violations.push(...validator.webhook(event, action, payload));
    if (target === null) return;
    const delivery = { guid: randomUUID(), event, action, payload, attempts: [] };
    deliveries.push(delivery);
    send(delivery, target);
  };

  return {
    emit({ event, action, repository, sender, payload }) {
      const installation = installationOf(state, repository.owner);
      if (installation === null) return;
      const { owner } = repository;
      deliver(event, action, {
        ...(action === null ? {} : { action }),
        ...payload,
        repository: representRepository(state, repository),
        ...(owner.type === 'Organization' ? { organization: organization(state, owner) } : {}),
        sender: simpleUser(state, sender),
        installation: {
          id: installation.id,
          node_id: nodeId('IntegrationInstallation', installation.id),
        },
      });
    },
    emitBare: (event, action, payload) => deliver(event, action, { action, ...payload }),
    target(next) {
      target = next;
    },
    deliveries,
    redeliver(guid) {
      const delivery = deliveries.find((one) => one.guid === guid);
      if (delivery === undefined) throw new Error(`no delivery ${guid}`);
      if (target === null) throw new Error('no webhook target is set');
      send(delivery, target);
    },
    async settled() {
      // What is delivered may cause further webhooks.
      for (let before: unknown = null; before !== queue;) {
        before = queue;
        await queue;
      }
    },
  };
}

async function post(
  delivery: Delivery,
  body: string,
  to: WebhookTarget,
  appId: number,
): Promise<number | null> {
  const signature = createHmac('sha256', to.secret).update(Buffer.from(body)).digest('hex');
  try {
    const response = await fetch(to.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/simulated',
        'x-github-event': delivery.event,
        'x-github-delivery': delivery.guid,
        'x-github-hook-id': '1',
        'x-github-hook-installation-target-id': String(appId),
        'x-github-hook-installation-target-type': 'integration',
        'x-hub-signature-256': `sha256=${signature}`,
      },
      body,
    });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    // Nobody listens or the connection broke: GitHub records the attempt and goes on.
    if (error instanceof TypeError) return null;
    throw error;
  }
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

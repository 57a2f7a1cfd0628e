/** Signed webhooks on their way, one after another. Each attempt is kept as GitHub lists it. */
import { createHmac, randomUUID } from 'node:crypto';
import type { State } from './state.ts';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

export interface Message {
  readonly event: string;
  readonly action: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
}

export interface Delivery extends Message {
  /** `X-GitHub-Delivery`; a redelivery keeps it. */
  readonly guid: string;
  /** HTTP status of each attempt; null where nobody answered. */
  readonly attempts: readonly (number | null)[];
}

/** What GitHub calls a delivery: one attempt to send a webhook. */
export interface Attempt {
  readonly id: number;
  readonly delivery: Delivery;
  readonly kind: 'first' | 'redelivery';
  readonly deliveredAt: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where nobody answered. */
  readonly status: number | null;
  readonly seconds: number;
}

export interface Deliveries {
  readonly all: readonly Delivery[];
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  target(target: WebhookTarget | null): void;
  /** Queues a webhook; nothing is kept where no target is set. */
  send(message: Message): void;
  /** Sends the same payload with the same GUID again. */
  redeliver(guid: string): void;
  /** Resolves once everything queued so far was answered. */
  settled(): Promise<void>;
}

export function createDeliveries(state: State): Deliveries {
  const all: (Delivery & { attempts: (number | null)[] })[] = [];
  const attempts: Attempt[] = [];
  let target: WebhookTarget | null = null;
  let queue: Promise<void> = Promise.resolve();

  const post = (delivery: (typeof all)[number], to: WebhookTarget, kind: Attempt['kind']): void => {
    const body = JSON.stringify(delivery.payload);
    const headers = headersOf(delivery, body, to, state.app.id);
    queue = queue.then(async () => {
      const deliveredAt = new Date().toISOString();
      const start = performance.now();
      const status = await statusOf(to.url, headers, body);
      const seconds = (performance.now() - start) / 1000;
      const { url } = to;
      const id = state.nextId();
      delivery.attempts.push(status);
      attempts.push({ id, delivery, kind, deliveredAt, url, headers, status, seconds });
    });
  };

  return {
    all,
    attempts,
    target(next) {
      target = next;
    },
    send(message) {
      if (target === null) return;
      const delivery = { ...message, guid: randomUUID(), attempts: [] };
      all.push(delivery);
      post(delivery, target, 'first');
    },
    redeliver(guid) {
      const delivery = all.find((one) => one.guid === guid);
      if (delivery === undefined) throw new Error(`no delivery ${guid}`);
      if (target === null) throw new Error('no webhook target is set');
      post(delivery, target, 'redelivery');
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

function headersOf(
  { event, guid }: Delivery,
  body: string,
  { secret }: WebhookTarget,
  appId: number,
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', secret).update(body, 'utf8').digest('hex');
  return {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/simulated',
    'x-github-event': event,
    'x-github-delivery': guid,
    'x-github-hook-id': '1',
    'x-github-hook-installation-target-id': String(appId),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': `sha256=${signature}`,
  };
}

async function statusOf(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<number | null> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    // Nobody listens or the connection broke: GitHub records the attempt and goes on.
    // By name: a test's realm has another class of it.
    if (
      typeof error === 'object' &&
      error !== null &&
      'name' in error &&
      error.name === 'TypeError'
    )
      return null;
    throw error;
  }
}

/** A request that claims to be a webhook: from GitHub, of a form that can be read, and kept before it is answered. */
import type { Dispatcher } from './dispatch.ts';
import type { RawDelivery, WebhookAnswer } from './http.ts';
import type { Intake } from './intake.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { isSigned } from './signature.ts';

export interface WebhooksOptions {
  readonly dispatcher: Dispatcher;
  readonly intake: Intake;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly appId: number;
  /** The present one first. */
  readonly secrets: readonly string[];
}

const GUID = /^[\w-]{1,100}$/;
const EVENT = /^[a-z0-9_]{1,60}$/;

export function createWebhooks(
  options: WebhooksOptions,
): (delivery: RawDelivery) => Promise<WebhookAnswer> {
  const { dispatcher, intake, log, metrics, appId } = options;

  const receive = async ({ headers, body }: RawDelivery): Promise<WebhookAnswer> => {
    if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
      return {
        status: 415,
        text: 'the content must be JSON: choose it on the settings page of the App',
      };
    if (!isSigned(body, headers['x-hub-signature-256'], options.secrets))
      return { status: 400, text: 'the signature does not fit the body' };
    const id = String(headers['x-github-delivery'] ?? '');
    const name = String(headers['x-github-event'] ?? '');
    if (!GUID.test(id) || !EVENT.test(name))
      return { status: 400, text: 'the headers name no delivery and event of GitHub' };
    let payload: unknown;
    try {
      payload = JSON.parse(body.toString('utf8'));
    } catch {
      return { status: 400, text: 'the body is no JSON' };
    }
    if (typeof payload !== 'object' || payload === null)
      return { status: 400, text: 'the body is no JSON object' };
    try {
      await dispatcher.dispatch({ id, name, payload });
      // What no handler took is known as well, so that it is not asked for again.
      if (!intake.took(id))
        await intake.take({
          appId,
          guid: id,
          event: name,
          tasks: [],
          pushes: [],
          repositories: [],
        });
    } catch (error) {
      log.error({ err: error, delivery: id, kind: name }, 'a webhook could not be kept');
      // GitHub records the failure, and it is asked to send it again.
      return { status: 500, text: 'it could not be kept' };
    }
    return { status: 200, text: 'ok' };
  };

  return async (delivery) => {
    const start = performance.now();
    const answer = await receive(delivery);
    metrics.count('webhooks', { status: String(answer.status) });
    metrics.observe('webhook', {}, performance.now() - start);
    return answer;
  };
}

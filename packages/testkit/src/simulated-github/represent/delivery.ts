/** Deliveries of webhooks as GitHub shows them to the App. */
import type { Attempt } from '../deliveries.ts';

/** What GitHub notes where nobody answered. */
const UNANSWERED = 502;

/** `hook-delivery-item` of the description. */
export function deliveryItem(one: Attempt) {
  const { guid, event, action, installationId, repositoryId } = one.delivery;
  return {
    id: one.id,
    guid,
    delivered_at: one.deliveredAt,
    redelivery: one.kind === 'redelivery',
    duration: one.seconds,
    status: outcome(one),
    status_code: statusCode(one),
    event,
    action,
    installation_id: installationId,
    repository_id: repositoryId,
    throttled_at: null,
  };
}

/** `hook-delivery` of the description. */
export function delivery(one: Attempt) {
  return {
    ...deliveryItem(one),
    url: one.url,
    request: { headers: one.headers, payload: one.delivery.payload },
    response: { headers: {}, payload: null },
  };
}

export function statusCode({ status }: Attempt): number {
  return status ?? UNANSWERED;
}

function outcome({ status }: Attempt): string {
  if (status === null) return 'failed to connect to host';
  return status < 400 ? 'OK' : `Invalid HTTP Response: ${status}`;
}

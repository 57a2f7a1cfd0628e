/** What was sent to the App's webhook, for the App itself. */
import type { Attempt } from '../deliveries.ts';
import { delivery, deliveryItem, statusCode } from '../represent/delivery.ts';
import { notFound, ok, pageSize, param } from '../route.ts';
import type { Answer, Route, RouteRequest } from '../route.ts';
import { asApp } from './apps.ts';

/** Newest first; the next page starts at the delivery that the cursor names. */
function list(request: RouteRequest): Answer {
  asApp(request);
  const { query, events } = request;
  const wanted = query.get('status');
  const cursor = query.get('cursor');
  const matching = events.deliveries.attempts
    .filter((one) => wanted === null || outcomeOf(one) === wanted)
    .toReversed();
  const from = cursor === null ? 0 : matching.findIndex(({ id }) => String(id) === cursor);
  const shown = from < 0 ? [] : matching.slice(from, from + pageSize(request));
  const next = from < 0 ? undefined : matching[from + shown.length];
  return {
    status: 200,
    headers: next === undefined ? {} : { link: linkTo(request, next) },
    body: shown.map(deliveryItem),
  };
}

function linkTo({ query, url }: RouteRequest, { id }: Attempt): string {
  const more = new URLSearchParams(query);
  more.set('cursor', String(id));
  return `<${url}?${more.toString()}>; rel="next"`;
}

function outcomeOf(one: Attempt): 'success' | 'failure' {
  return statusCode(one) < 400 ? 'success' : 'failure';
}

function attemptOf(request: RouteRequest): Attempt {
  asApp(request);
  const id = Number(param(request, 'delivery_id'));
  const found = request.events.deliveries.attempts.find((one) => one.id === id);
  if (found === undefined) throw notFound();
  return found;
}

export const deliveryRoutes: readonly Route[] = [
  { method: 'GET', template: '/app/hook/deliveries', answer: list },
  {
    method: 'GET',
    template: '/app/hook/deliveries/{delivery_id}',
    answer: (request) => ok(delivery(attemptOf(request))),
  },
  {
    method: 'POST',
    template: '/app/hook/deliveries/{delivery_id}/attempts',
    answer: (request) => {
      request.events.deliveries.redeliver(attemptOf(request).delivery.guid);
      return { status: 202, body: {} };
    },
  },
];

/**
 * Handlers by event, as Probot has them, without an Octokit for each webhook: handlers here only enqueue, and making
 * one costs more than all the rest of taking a webhook in.
 */
import type { Probot } from 'probot';

/** What handlers are registered on: Probot's own method, with Probot's own types. */
export type Registry = Pick<Probot, 'on'>;

export interface IncomingEvent {
  readonly id: string;
  readonly name: string;
  readonly payload: object;
}

type Handler = (event: IncomingEvent) => unknown;

export interface Dispatcher {
  readonly registry: Registry;
  /** Every handler of the event and of its action, one after another. @throws what a handler throws. */
  dispatch(event: IncomingEvent): Promise<void>;
}

export function createDispatcher(): Dispatcher {
  const handlers = new Map<string, Handler[]>();
  const on = (names: string | readonly string[], handler: Handler): void => {
    for (const name of typeof names === 'string' ? [names] : names)
      handlers.set(name, [...(handlers.get(name) ?? []), handler]);
  };
  return {
    registry: { on } as unknown as Registry,
    async dispatch(event) {
      const { name, payload } = event;
      const action = 'action' in payload ? payload.action : undefined;
      const names = typeof action === 'string' ? [name, `${name}.${action}`] : [name];
      for (const handler of names.flatMap((one) => handlers.get(one) ?? [])) await handler(event);
    },
  };
}

import { describe, expect, test } from '@jest/globals';
import type { ReviewEvent, ReviewFacts } from '@countersign/detectors';
import { boundToPush } from './bound-to-push.ts';

const event = (change: Partial<ReviewEvent>): ReviewEvent => ({
  kind: 'label',
  name: 'human-reviewed',
  action: 'added',
  actor: { login: 'kim', id: 7, type: 'User' },
  role: 'write',
  viaApp: null,
  agentIntent: false,
  at: '2026-01-01T12:00:00Z',
  commit: null,
  onPresentHead: true,
  ...change,
});
const facts = (one: ReviewEvent): ReviewFacts => ({
  author: null,
  contributors: [],
  unattributed: [],
  events: [one],
  labels: ['human-reviewed'],
  draft: false,
});

describe('boundToPush', () => {
  test.each([
    ['no push is known of', event({}), null, true],
    ['set after the push', event({}), '2026-01-01T11:59:59Z', true],
    ['set in the second of the push', event({}), '2026-01-01T12:00:00.900Z', true],
    // A commit with an old date stands before the label in the timeline, though it was pushed behind it.
    ['set before the push', event({}), '2026-01-01T12:00:01Z', false],
    [
      'that is not known to be on the head',
      event({ onPresentHead: null }),
      '2026-01-01T11:00:00Z',
      null,
    ],
    ['that is a review of this commit', event({ kind: 'review' }), '2026-01-02T00:00:00Z', true],
  ])('evidence %s', (_name, one, pushedAt, expected) => {
    const bound = boundToPush(facts(one), pushedAt === null ? null : new Date(pushedAt));
    expect(bound.events[0]?.onPresentHead).toBe(expected);
  });
});

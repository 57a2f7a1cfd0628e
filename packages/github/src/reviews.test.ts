import { describe, expect, test } from '@jest/globals';
import { toReviewEvents } from './reviews.ts';
import type { ListedReview, TimelineItem } from './reviews.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const kim = { login: 'kim', id: 7, type: 'User' };

const committed = (sha: string): TimelineItem => ({ event: 'committed', sha });
const labeled = (name: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  event: 'labeled',
  id: 1,
  actor: kim,
  label: { name },
  created_at: '2026-01-01T00:00:00Z',
  performed_via_github_app: null,
  ...more,
});
const review = (id: number, commit: string | null, state = 'approved'): ListedReview => ({
  id,
  user: kim,
  state,
  commit_id: commit,
  submitted_at: '2026-01-01T00:00:00Z',
});

describe('toReviewEvents', () => {
  test.each([
    ['behind the head', [committed(HEAD), labeled('ok')], true],
    ['before the head', [committed(OLD), labeled('ok'), committed(HEAD)], false],
    [
      'before a forced push',
      [committed(HEAD), labeled('ok'), { event: 'head_ref_force_pushed' }],
      false,
    ],
    ['while the head is not shown yet', [committed(OLD), labeled('ok')], null],
  ] satisfies [string, TimelineItem[], boolean | null][])(
    'a label %s',
    (_name, timeline, expected) => {
      expect(toReviewEvents(timeline, [], HEAD)).toMatchObject([
        { kind: 'label', name: 'ok', action: 'added', onPresentHead: expected },
      ]);
    },
  );

  test('says through what a label was set', () => {
    const timeline = [
      committed(HEAD),
      labeled('ok', { performed_via_github_app: { slug: 'helper' } }),
      labeled('ok', { intent: { rationale: null, confidence: null } }),
      labeled('ok', { intent: null }),
      { ...labeled('ok'), event: 'unlabeled', actor: null },
    ];
    expect(toReviewEvents(timeline, [], HEAD)).toMatchObject([
      { viaApp: 'helper', agentIntent: false },
      { viaApp: null, agentIntent: true },
      { viaApp: null, agentIntent: false },
      { action: 'removed', actor: null },
    ]);
  });

  test('reviews count for the commit they were given on, in the order of the timeline', () => {
    const timeline = [committed(OLD), { event: 'reviewed', id: 2 }, committed(HEAD), labeled('ok')];
    const reviews = [review(2, OLD), review(3, HEAD, 'CHANGES_REQUESTED'), review(4, null)];
    expect(toReviewEvents(timeline, reviews, HEAD)).toMatchObject([
      { kind: 'review', name: 'APPROVED', commit: OLD, onPresentHead: false },
      { kind: 'label' },
      { kind: 'review', name: 'CHANGES_REQUESTED', onPresentHead: true },
      { kind: 'review', commit: null, onPresentHead: null },
    ]);
  });
});

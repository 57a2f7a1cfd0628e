import { describe, expect, test } from '@jest/globals';
import type { TimelineNode } from './pull-request-query.ts';
import { toReviewEvents } from './reviews.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const kim = { __typename: 'User', login: 'kim', databaseId: 7 };
const AT = '2026-01-01T00:00:00Z';

const committed = (oid: string): TimelineNode => ({
  __typename: 'PullRequestCommit',
  commit: { oid },
});
const forced = (oid: string): TimelineNode => ({
  __typename: 'HeadRefForcePushedEvent',
  createdAt: AT,
  beforeCommit: { oid, tree: { oid: `tree of ${oid}` } },
});
const labeled = (name: string, more: Partial<TimelineNode> = {}): TimelineNode => ({
  __typename: 'LabeledEvent',
  id: 'L1',
  actor: kim,
  label: { name },
  createdAt: AT,
  ...more,
});
const review = (given: string | null, more: Partial<TimelineNode> = {}): TimelineNode => ({
  __typename: 'PullRequestReview',
  id: 'R1',
  author: kim,
  state: 'APPROVED',
  body: '',
  submittedAt: AT,
  lastEditedAt: null,
  authorCanPushToRepository: true,
  given: given === null ? null : { oid: given, tree: { oid: 'tree' } },
  ...more,
});
const comment = (body: string, more: Partial<TimelineNode> = {}): TimelineNode => ({
  __typename: 'IssueComment',
  id: 'C1',
  author: kim,
  body,
  createdAt: AT,
  lastEditedAt: null,
  ...more,
});

describe('toReviewEvents', () => {
  test.each([
    ['behind the head', [committed(HEAD), labeled('ok')], true],
    ['before the head', [committed(OLD), labeled('ok'), committed(HEAD)], false],
    ['before a forced push', [committed(HEAD), labeled('ok'), forced(OLD)], false],
    ['while the head is not shown yet', [committed(OLD), labeled('ok')], null],
  ] satisfies [string, TimelineNode[], boolean | null][])(
    'a label %s',
    (_name, timeline, expected) => {
      expect(toReviewEvents(timeline, HEAD)).toMatchObject([
        { kind: 'label', name: 'ok', action: 'added', onPresentHead: expected },
      ]);
    },
  );

  test('reviews count for the commit they were given on', () => {
    const timeline = [
      committed(OLD),
      review(OLD),
      committed(HEAD),
      labeled('ok'),
      review(HEAD, { state: 'CHANGES_REQUESTED' }),
      review(null),
    ];
    expect(toReviewEvents(timeline, HEAD)).toMatchObject([
      { kind: 'review', name: 'APPROVED', commit: OLD, onPresentHead: false, mayPush: true },
      { kind: 'label' },
      { kind: 'review', name: 'CHANGES_REQUESTED', onPresentHead: true },
      { kind: 'review', commit: null, onPresentHead: null },
    ]);
  });

  test('the head of a label is the one the next forced push replaced', () => {
    const replaced = (timeline: readonly TimelineNode[]): unknown =>
      toReviewEvents(timeline, HEAD).map((event) => event.replacedHead?.sha ?? null);
    expect(replaced([committed(HEAD), labeled('ok'), forced(OLD)])).toEqual([OLD]);
    expect(replaced([forced('c'), labeled('ok'), forced(OLD)])).toEqual([OLD]);
    // Replaced before and brought back: it may have been away when the label was set.
    expect(replaced([forced(OLD), labeled('ok'), forced(OLD)])).toEqual([null]);
    expect(replaced([committed(HEAD), labeled('ok')])).toEqual([null]);
  });

  test.each([
    ['countersign: I read this and it may ship', ['self-check']],
    ['Thanks!\r\n\r\n  Countersign:  i read this and it may ship.\r\n', ['self-check']],
    ['> countersign: I read this and it may ship', []],
    ['`countersign: I read this and it may ship`', []],
    ['countersign: I read this and it may ship, I think', []],
    ['countersign: emergency the shop is down', ['emergency']],
    ['countersign: emergency', []],
    ['countersign: emergency   ', []],
  ] satisfies [string, string[]][])('%j is %j', (body, names) => {
    const timeline = [committed(HEAD), comment(body)];
    expect(toReviewEvents(timeline, HEAD).map(({ name }) => name)).toEqual(names);
    const edited = comment(body, { lastEditedAt: AT });
    expect(toReviewEvents([committed(HEAD), edited], HEAD)).toEqual([]);
  });

  test('bots keep the name that people know', () => {
    const actor = { __typename: 'Bot', login: 'helper', databaseId: 9 };
    expect(toReviewEvents([committed(HEAD), labeled('ok', { actor })], HEAD)).toMatchObject([
      { actor: { login: 'helper[bot]', type: 'Bot' } },
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { externalIdOf, keyOf, mergeTasks, numberOfExternalId } from './task.ts';
import type { AskTask, FindTask, JudgeTask } from './task.ts';

const HEAD = 'a'.repeat(40);
const NEXT = 'b'.repeat(40);
const origin = {
  installationId: 1,
  owner: 'acme',
  repo: 'shop',
  repositoryId: 2,
  attempt: 0,
  urgency: 'now' as const,
};
const judge = (change: Partial<JudgeTask> = {}): JudgeTask => ({
  ...origin,
  kind: 'judge',
  number: 3,
  expected: [],
  ...change,
});
const find: FindTask = { ...origin, kind: 'find', headSha: HEAD };

describe('tasks', () => {
  test('have one key a pull request, whatever the repository is called by now', () => {
    expect(keyOf(judge())).toBe(keyOf(judge({ repo: 'renamed', attempt: 2 })));
    const keys = [judge(), judge({ number: 4 }), judge({ repositoryId: 9 }), find].map(keyOf);
    expect(new Set(keys).size).toBe(4);
  });

  test('merge into one that owes everything both owed', () => {
    const label = { kind: 'label', action: 'labeled', name: 'ok', actorId: 7 } as const;
    const waiting = judge({
      attempt: 2,
      expected: [{ kind: 'head', sha: HEAD }, label],
    });
    const added = judge({ urgency: 'background', expected: [{ kind: 'head', sha: NEXT }] });
    expect(mergeTasks(waiting, added)).toEqual(
      judge({ attempt: 0, expected: [{ kind: 'head', sha: NEXT }, label] }),
    );
  });
});

describe('what was asked for', () => {
  test.each([
    ['by the one that waits', judge({ explain: true, reviewAskedBy: 'kim' }), judge()],
    ['by the one that comes', judge(), judge({ explain: true, reviewAskedBy: 'kim' })],
    ['by both', judge({ explain: true }), judge({ reviewAskedBy: 'kim' })],
  ])('%s is done', (_name, waiting, added) => {
    expect(mergeTasks(waiting, added)).toMatchObject({ explain: true, reviewAskedBy: 'kim' });
  });

  test('is acted on one by one, and a judgement is none of it', () => {
    const ask: AskTask = {
      ...origin,
      kind: 'ask',
      number: 3,
      what: 'recheck',
      actor: { login: 'kim', id: 5, type: 'User' },
      isAuthor: false,
      id: '1',
    };
    const keys = [judge(), ask, { ...ask, id: '2' }, { ...ask, what: 'explain' as const }];
    expect(new Set(keys.map(keyOf)).size).toBe(4);
    expect(keyOf(ask)).toBe(keyOf({ ...ask, repo: 'renamed' }));
  });
});

describe('the external id of a check run', () => {
  test('names its pull request', () => {
    expect(numberOfExternalId(externalIdOf(2, 3, HEAD), 2)).toBe(3);
  });

  test.each([
    ['of another repository', externalIdOf(5, 3, HEAD)],
    ['of another version', externalIdOf(2, 3, HEAD).replace('v1', 'v2')],
    ['of somebody else', 'build-3'],
    ['with more behind it', `${externalIdOf(2, 3, HEAD)}\n4`],
    ['that is missing', null],
  ])('%s names none', (_name, externalId) => {
    expect(numberOfExternalId(externalId, 2)).toBeNull();
  });
});

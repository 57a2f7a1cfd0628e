import { describe, expect, test } from '@jest/globals';
import { renderComment, renderNoVerdict } from './comment.ts';
import { rule, verdict } from './verdict-fixture.test-support.ts';

const headSha = 'b'.repeat(40);
const STOPPED = verdict({
  outcome: 'block',
  mode: 'block',
  summary: 'A person must check locales/en.json.',
  rules: [
    rule({
      id: 'human-check',
      outcome: 'block',
      why: 'Nobody whose check counts has checked it.',
      remedy: 'Somebody else than @dev adds "human-reviewed".',
    }),
    rule({
      id: 'ai-tools',
      outcome: 'warn',
      why: 'cursor is not on the list.',
      remedy: 'Say why.',
    }),
    rule({ id: 'coverage', outcome: 'pass', why: 'All was looked at.' }),
  ],
});

test('says what stops it, what would clear it and what is only told', () => {
  expect(renderComment(STOPPED, { headSha, detailsUrl: 'https://x.example/1', notes: ['A note.'] }))
    .toBe(`\
**Stop:** A person must check locales/en.json.

### What stops it

- Nobody whose check counts has checked it.

### What would clear it

- Somebody else than @&#8203;dev adds "human-reviewed".

### What is told and stops nothing

- cursor is not on the list.

### Said and asked

- A note.

Judged at commit bbbbbbbbbbbb; the check run has the evidence. [The whole decision](<https://x.example/1>)`);
});

test('where nothing stops it, that is said', () => {
  const text = renderComment(verdict({ summary: 'Nothing found.' }), { headSha });
  expect(text).toContain('Nothing stops it.');
  expect(text).not.toContain('###');
});

test('another pull request with the same commit that is stopped stops this one', () => {
  const text = renderComment(verdict(), { headSha, sameHead: [{ number: 9, verdict: STOPPED }] });
  expect(text).not.toContain('Nothing stops it.');
  expect(text).toContain('Pull request 9 has the same commit');
});

describe('whatever names are in it', () => {
  test.each([
    ['a mention', '@acme/everyone', '@acme'],
    ['a reference', 'fixes #12', '#12'],
    ['markup', '<img src=x onerror=1>', '<img'],
    ['a link', '[x](https://evil.example)', '[x]('],
    ['a line of its own', 'a\n/countersign recheck', '\n/countersign'],
    ['a heading', 'a\n# Pass', '\n# Pass'],
  ])('%s stays text', (_name, given, never) => {
    const text = renderComment(
      verdict({
        outcome: 'block',
        summary: given,
        rules: [rule({ id: 'x', outcome: 'block', why: given })],
      }),
      { headSha, notes: [given] },
    );
    expect(text).not.toContain(never);
    expect(renderNoVerdict(given, { headSha, notes: [given] })).not.toContain(never);
  });
});

test('many and long sentences are cut', () => {
  const rules = Array.from({ length: 50 }, (_, index) =>
    rule({ id: 'x', outcome: 'block', why: `${index} ${'x'.repeat(5_000)}`, remedy: `${index}` }),
  );
  const text = renderComment(verdict({ outcome: 'block', rules }), { headSha });
  expect(text).toContain('- and 30 more');
  expect(text.length).toBeLessThan(65_536);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { disposeAll, hook, page, repository, stage } from './hook-run.test-support.ts';
import { offerTrailer } from './prepare-commit-msg.ts';

afterAll(disposeAll);

const COMMENTS =
  '# Please enter the commit message for your changes. Lines starting\n# with "#" will be ignored.\n#\n# On branch main\n';
const asked = 'offer' as const;
const agent = { tools: ['claude-code'], isEdited: false, known: [], asked };
const person = { tools: [], isEdited: true, known: ['cursor', 'codex'], asked };

describe('what an agent commits', () => {
  test.each([
    ['a subject', 'Add a\n', 'Add a\n\nAssisted-by: claude-code\n'],
    ['a body', 'Add a\n\nBecause.\n', 'Add a\n\nBecause.\n\nAssisted-by: claude-code\n'],
    [
      'trailers',
      'Add a\n\nSigned-off-by: Kim <k@example.com>\n',
      'Add a\n\nSigned-off-by: Kim <k@example.com>\nAssisted-by: claude-code\n',
    ],
    ['a subject like a trailer', 'fix: a', 'fix: a\n\nAssisted-by: claude-code\n'],
    ['git’s comments', `Add a\n\n${COMMENTS}`, `Add a\n\nAssisted-by: claude-code\n\n${COMMENTS}`],
    [
      'the change below the scissors',
      'Add a\n# ------------------------ >8 ------------------------\ndiff --git a/x b/x\n',
      'Add a\n\nAssisted-by: claude-code\n# ------------------------ >8 ------------------------\ndiff --git a/x b/x\n',
    ],
    [
      'what says it already',
      'Add a\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
      'Add a\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
    ],
    ['what denies it', 'Add a\n\nAI-assisted: no\n', 'Add a\n\nAI-assisted: no\n'],
    ['bytes of any encoding', 'F\u00fcr\n', 'F\u00fcr\n\nAssisted-by: claude-code\n'],
  ])('%s', (_, text, expected) => {
    expect(offerTrailer(text, agent)).toBe(expected);
    // Asked twice, as by an amended commit, it is there once.
    expect(offerTrailer(expected, agent)).toBe(expected);
  });
});

describe('what a person writes', () => {
  test('finds the offer among git’s comments, once', () => {
    const offered = offerTrailer(`\n${COMMENTS}`, person);
    expect(offered).toBe(
      `\n#\n# If an AI tool helped, take the "# " from the line that names it:\n# Assisted-by: cursor\n# Assisted-by: codex\n${COMMENTS}`,
    );
    expect(offerTrailer(offered, person)).toBe(offered);
    expect(offerTrailer(`\n; x\n`, { ...person, known: [] })).toContain(
      '; Assisted-by: AGENT:MODEL\n',
    );
  });

  test.each([
    ['no editor', 'Add a\n', { ...person, isEdited: false }],
    ['no comments, which nobody would take out', 'Add a\n', person],
    ['it says so already', `Add a\n\nMade-with: Cursor\n${COMMENTS}`, person],
  ])('is left alone: %s', (_, text, offer) => {
    expect(offerTrailer(text, offer)).toBe(text);
  });
});

describe('in a repository', () => {
  const offered = async (
    more: string,
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = { CLAUDECODE: '1' },
  ): Promise<string> => {
    const repo = await repository({ 'countersign.yml': page(more) });
    await repo.write('MSG', 'Add a\n');
    const { exit } = await hook(repo, ['prepare-commit-msg', 'MSG', ...args], { env });
    expect(exit).toBe(0);
    return readFile(join(repo.dir, 'MSG'), 'utf8');
  };
  const ASKED = 'pull_requests: { assisted_by: offer }\n';
  const SIGNED = 'Add a\n\nAssisted-by: claude-code\n';

  test.each([
    ['the page asks', ASKED, ['message'], SIGNED],
    ['the page requires', 'pull_requests: { assisted_by: require }\n', ['message'], SIGNED],
    ['the page does not ask', '', ['message'], 'Add a\n'],
    ['the message is another’s', ASKED, ['merge'], 'Add a\n'],
    ['the commit is made again', ASKED, ['commit', 'HEAD'], 'Add a\n'],
  ])('%s', async (_, more, args, expected) => {
    expect(await offered(more, args)).toBe(expected);
  });

  test('nobody is named where no agent commits', async () => {
    expect(await offered(ASKED, ['message'], {})).toBe('Add a\n');
  });

  test('the shell part learns of it from the hook before', async () => {
    const seen = async (more: string): Promise<string> => {
      const repo = await repository({ 'countersign.yml': page(more) });
      await stage(repo, { 'b.txt': 'b\n' });
      await hook(repo, ['pre-commit']);
      return readFile(join(repo.dir, '.git', 'countersign-seen'), 'utf8');
    };
    expect([await seen(ASKED), await seen('')]).toEqual(['offer\n', 'judged\n']);
  });
});

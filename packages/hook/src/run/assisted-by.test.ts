import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { disposeAll, hook, page, repository, stage } from './hook-run.test-support.ts';
import type { Ran } from './hook-run.test-support.ts';

afterAll(disposeAll);

const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const LINE = 'Assisted-by: claude-code';
const SILENT = { exit: 0, said: '' };

async function committed(
  message: string,
  policy: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const repo = await repository({ 'countersign.yml': policy });
  await stage(repo, { 'b.txt': 'b\n' });
  await repo.write('.git/COMMIT_EDITMSG', message);
  return hook(repo, ['commit-msg', '.git/COMMIT_EDITMSG'], { env });
}

describe('commit-msg, where the page requires the line', () => {
  const required = page('pull_requests: { assisted_by: require }');

  test.each(['warn', 'block'])(
    'in mode %s it is told with the line, and lets through',
    async (mode) => {
      const { exit, said } = await committed(
        `Say it better\n\n${CLAUDE}\n`,
        required.replace('mode: warn', `mode: ${mode}`),
      );
      expect(exit).toBe(0);
      expect(said).toContain(`\`${LINE}\``);
      expect(said).toContain('git commit --amend');
      expect(said.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
    },
  );

  test.each([
    ['it is there', `Say it better\n\n${CLAUDE}\n${LINE}\n`],
    ['nobody helped', 'Say it better\n'],
    ['it is in a comment alone, and nothing else is said', `Say it better\n# ${LINE}\n`],
  ])('%s: silence', async (_name, message) => {
    expect(await committed(message, required)).toMatchObject(SILENT);
  });

  test('where the environment told of an AI before, the line is still asked for', async () => {
    const { exit, said } = await committed(`Say it better\n\n${CLAUDE}\n`, required, {
      CLAUDECODE: '1',
    });
    expect(exit).toBe(0);
    expect(said).toContain(`\`${LINE}\``);
  });

  test('before there is a message nothing is asked for', async () => {
    const repo = await repository({ 'countersign.yml': required });
    await stage(repo, { 'b.txt': 'b\n' });
    const { said } = await hook(repo, ['pre-commit'], { env: { CLAUDECODE: '1' } });
    expect(said).not.toContain('Assisted-by');
  });
});

describe('prepare-commit-msg', () => {
  const prepared = async (message: string, asked: string): Promise<string> => {
    const policy = page(`pull_requests: { assisted_by: ${asked} }`);
    const repo = await repository({ 'countersign.yml': policy });
    const file = '.git/COMMIT_EDITMSG';
    await repo.write(file, message);
    expect(await hook(repo, ['prepare-commit-msg', file, 'message'])).toMatchObject(SILENT);
    return readFile(join(repo.dir, file), 'utf8');
  };

  test.each([
    ['another signature', `A\n\n${CLAUDE}\n`, 'require', `A\n\n${CLAUDE}\n${LINE}\n`],
    ['the line already', `A\n\n${CLAUDE}\n${LINE}\n`, 'require', `A\n\n${CLAUDE}\n${LINE}\n`],
    ['nothing', 'A\n', 'require', 'A\n'],
    ['that nobody helped', 'A\n\nAssisted-by: none\n', 'require', 'A\n\nAssisted-by: none\n'],
    ['another signature, where it is offered', `A\n\n${CLAUDE}\n`, 'offer', `A\n\n${CLAUDE}\n`],
  ])('a message that says %s', async (_name, message, asked, want) => {
    expect(await prepared(message, asked)).toBe(want);
  });
});

test('a page that only offers it asks nobody', async () => {
  const offered = page('pull_requests: { assisted_by: offer }');
  expect(await committed(`Say it better\n\n${CLAUDE}\n`, offered)).toMatchObject(SILENT);
});

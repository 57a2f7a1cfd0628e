/** The shell part starts node for a message only where the hook before it saw that the page asks for a trailer. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { placeOf, repositories, writeBundle } from './hooks.test-support.ts';
import { installHooks } from './install.ts';

const made = repositories();
afterAll(() => made.disposeAll());

test.each([
  ['offer', true],
  ['judged', false],
])('seen "%s": node is started for the message: %s', async (word, isStarted) => {
  const repo = await made.make();
  const bundle = await writeBundle(repo);
  // The stand-in fails where it is called for the message: that must not stop the commit.
  await repo.write("../it's a bundle/status", '1');
  await installHooks(await placeOf(repo), {
    node: process.execPath,
    bundle,
    whenNodeIsMissing: 'stop',
  });
  for (const hook of ['pre-commit', 'commit-msg'])
    await rm(join(repo.dir, '.git', 'hooks', hook), { force: true });
  await repo.write('.git/countersign-seen', `${word}\n`);
  const { stderr, status } = await repo.run('git', ['commit', '--allow-empty', '-m', 'Add a']);
  expect(stderr.includes('ran hook-run prepare-commit-msg .git/COMMIT_EDITMSG message')).toBe(
    isStarted,
  );
  expect(status).toBe(0);
});

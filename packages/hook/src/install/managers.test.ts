import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { GitRepo } from '@countersign/testkit';
import { placeOf, repositories } from './hooks.test-support.ts';
import { hooksOf, installInManagers, uninstallFromManagers } from './managers.ts';
import type { ManagerOptions } from './managers.ts';
import { hookStatus } from './status.ts';

const made = repositories();
afterAll(() => made.disposeAll());

const tell = async (repo: GitRepo, consent: ManagerOptions['consent']) =>
  installInManagers(await placeOf(repo), {
    node: '/opt/node',
    bundle: join(repo.dir, 'node_modules/countersign/dist/hook.cjs'),
    whenNodeIsMissing: 'stop',
    consent,
  });
const read = (repo: GitRepo, path: string) => readFile(join(repo.dir, path), 'utf8');
const COMMAND = 'node node_modules/countersign/dist/hook.cjs hook-run';

const CONFIGURATIONS: readonly (readonly [
  name: string,
  file: string,
  text: string,
  holds: string,
])[] = [
  [
    'lefthook, empty',
    'lefthook.yml',
    '# nothing yet\n',
    `\npre-commit:\n  commands:\n    countersign:\n      run: ${COMMAND} pre-commit\n`,
  ],
  [
    'lefthook with commands',
    'lefthook.yml',
    '# ours\npre-commit:\n  parallel: true\n  commands:\n    lint: # of all\n      run: npm run lint\n\npre-push:\n  commands:\n    test:\n      run: npm test',
    '\n  commands:\n    # >>> countersign',
  ],
  [
    'lefthook with jobs',
    'lefthook.yaml',
    'pre-commit:\n  jobs:\n    - name: lint\n      run: npm run lint\n',
    `\n    - name: countersign\n      run: ${COMMAND} pre-commit\n`,
  ],
  [
    'pre-commit, indented',
    '.pre-commit-config.yaml',
    '# ours\nrepos:\n  - repo: https://example.com/a\n    rev: v1\n    hooks: [{ id: a }]\n',
    '\nrepos:\n  # >>> countersign',
  ],
  [
    'pre-commit, not indented',
    '.pre-commit-config.yaml',
    'default_stages: [pre-commit]\nrepos:\n- repo: meta\n  hooks:\n  - id: identity\n',
    '\nrepos:\n# >>> countersign',
  ],
  [
    'simple-git-hooks in package.json',
    'package.json',
    '{\n    "name": "a",\n    "files": ["a", "b"],\n    "simple-git-hooks": {\n        "pre-commit": "npm test",\n        "preserveUnused": ["pre-push"]\n    }\n}\n',
    `"pre-commit": "${COMMAND} pre-commit \\"$@\\" && npm test"`,
  ],
  [
    'simple-git-hooks in its own file',
    '.simple-git-hooks.json',
    '{"pre-push": "npm test"}',
    `"commit-msg": "${COMMAND} commit-msg \\"$@\\""`,
  ],
];

describe.each(CONFIGURATIONS)('%s', (_name, file, text, holds) => {
  test('says what to add, adds it when asked to, once, and takes it out again', async () => {
    const repo = await made.make();
    await repo.write(file, text);
    const [asked] = await tell(repo, 'not given');
    expect(asked).toMatchObject({ outcome: 'asked', next: expect.stringContaining('--append') });
    expect(asked?.lines.join('\n')).toContain('hook-run pre-push');
    expect(await read(repo, file)).toBe(text);

    const told = await tell(repo, 'given');
    expect(told).toMatchObject([{ outcome: 'installed', lines: [] }]);
    expect(hooksOf(told)).toContain('pre-commit');
    const added = await read(repo, file);
    expect(added).toContain(holds);
    // What stood there still does.
    for (const line of text.split('\n').filter((one) => !/[{}[\]]/.test(one)))
      if (!file.endsWith('.json')) expect(added).toContain(line);
    expect(await tell(repo, 'given')).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await read(repo, file)).toBe(added);

    // Known to the manager, which has not made its hooks yet.
    const [first] = await hookStatus(await placeOf(repo));
    expect(first).toMatchObject({ hook: 'pre-commit', state: 'not-run' });
    await repo.write('.git/hooks/pre-commit', '#!/bin/sh\nexec manager\n', 0o755);
    expect((await hookStatus(await placeOf(repo)))[0]).toMatchObject({ state: 'by-hand' });

    expect(await uninstallFromManagers(await placeOf(repo))).toMatchObject([
      { outcome: 'removed' },
    ]);
    expect(await read(repo, file)).toBe(text);
    expect(await uninstallFromManagers(await placeOf(repo))).toEqual([]);
  });
});

test('what was written beside ours since stays', async () => {
  const repo = await made.make();
  await repo.write('lefthook.yml', 'pre-commit:\n  commands:\n    lint:\n      run: a\n');
  await tell(repo, 'given');
  await repo.write(
    'lefthook.yml',
    `${await read(repo, 'lefthook.yml')}post-merge:\n  commands:\n    b:\n      run: b\n`,
  );
  await uninstallFromManagers(await placeOf(repo));
  expect(await read(repo, 'lefthook.yml')).toBe(
    'pre-commit:\n  commands:\n    lint:\n      run: a\npost-merge:\n  commands:\n    b:\n      run: b\n',
  );
});

test.each([
  ['lefthook.toml', '[pre-commit]\n'],
  ['lefthook.yml', '"pre-commit":\n  commands: {}\n'],
  ['lefthook.yml', 'pre-commit: { parallel: true }\n'],
  ['.pre-commit-config.yaml', 'repos: []\n'],
  ['prek.toml', '[[repos]]\nrepo = "local"\n'],
  ['.simple-git-hooks.cjs', 'module.exports = {};\n'],
])('a form that is not edited: %s %j', async (file, text) => {
  const repo = await made.make();
  await repo.write(file, text);
  const [report] = await tell(repo, 'given');
  expect(report).toMatchObject({ outcome: 'asked' });
  expect(report?.next).not.toContain('--append');
  expect(report?.lines.length).toBeGreaterThan(3);
  expect(await read(repo, file)).toBe(text);
});

test('a package.json without hooks is nobody’s', async () => {
  const repo = await made.make();
  await repo.write('package.json', '{ "devDependencies": { "simple-git-hooks": "2" } }');
  expect(await tell(repo, 'given')).toEqual([]);
});

test('what is shared names no place on this machine: first it has to be a dependency', async () => {
  const repo = await made.make();
  await repo.write('lefthook.yml', '# ours\n');
  const [report] = await installInManagers(await placeOf(repo), {
    node: '/opt/node',
    bundle: '/somewhere/else/hook.cjs',
    whenNodeIsMissing: 'stop',
    consent: 'given',
  });
  expect(report).toMatchObject({
    outcome: 'asked',
    next: expect.stringContaining('npm install --save-dev countersign'),
  });
  expect(report?.lines.join('\n')).not.toMatch(/somewhere|opt/);
  expect(await read(repo, 'lefthook.yml')).toBe('# ours\n');
});

// The packed command line must work from its tarball alone: no dependency, and check, init and a commit work there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const workshop = mkdtempSync(join(tmpdir(), 'countersign-package-'));
const project = join(workshop, 'project');
const windows = process.platform === 'win32';

function run(cwd, command, args, expected = 0) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: windows,
    env: {
      ...process.env,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: join(workshop, 'gitconfig'),
    },
  });
  const said = `${result.stdout}${result.stderr}`;
  if (result.status !== expected)
    throw new Error(
      `${command} ${args.join(' ')}: exit ${result.status}, expected ${expected}\n${said}`,
    );
  return said;
}

function expect(condition, words) {
  if (!condition) throw new Error(words);
}

try {
  writeFileSync(
    join(workshop, 'gitconfig'),
    '[user]\nname = Kim\nemail = kim@example.com\n[init]\ndefaultBranch = main\n',
  );
  run(root, process.execPath, [
    join('node_modules', 'publint', 'src', 'cli.js'),
    'apps/cli',
    '--strict',
  ]);
  run(join(root, 'apps', 'cli'), 'npm', [
    'pack',
    '--loglevel=error',
    '--pack-destination',
    workshop,
  ]);
  const tarball = readdirSync(workshop).find((name) => name.endsWith('.tgz'));
  expect(tarball !== undefined, 'npm pack wrote no tarball');

  run(workshop, 'git', ['init', '--quiet', 'project']);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }\n');
  run(project, 'npm', [
    'install',
    '--offline',
    '--no-audit',
    '--loglevel=error',
    join('..', tarball),
  ]);
  const installed = readdirSync(join(project, 'node_modules')).filter(
    (name) => !name.startsWith('.'),
  );
  expect(
    installed.join() === 'countersign',
    `the tarball pulled more than itself: ${installed.join()}`,
  );
  writeFileSync(join(project, '.gitignore'), 'node_modules/\n');
  writeFileSync(join(project, 'a.txt'), 'hello\n');
  run(project, 'git', ['add', '.']);

  const checked = run(project, 'npx', ['--no-install', 'countersign', 'check']);
  expect(/\bfiles?\b/u.test(checked), `check does not say what it looked at:\n${checked}`);
  run(project, 'npx', ['--no-install', 'countersign', 'init', '--yes']);
  expect(existsSync(join(project, 'countersign.yml')), 'init wrote no page');
  run(project, 'git', ['add', '.']);
  run(project, 'git', ['commit', '--quiet', '-m', 'first']);

  // A private key's body is structure enough to be confirmed, and needs no checksum here.
  const { createPrivateKeyText } = await import('./sample-secret.mjs');
  writeFileSync(join(project, 'key.txt'), createPrivateKeyText());
  run(project, 'git', ['add', '.']);
  const refused = run(project, 'git', ['commit', '--quiet', '-m', 'leak'], 1);
  expect(refused.includes('key.txt:1'), `the refusal does not name the place:\n${refused}`);
  process.stdout.write(`${tarball}: installs alone, checks, writes a page, stops a leaked key\n`);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

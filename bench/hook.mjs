// What a commit costs with each hook, as whole `git commit` processes in turn, and the hook's own process beside an empty
// node. Each round runs every row once, so that a change of the machine's mood meets them all; ratios and differences are
// taken round by round, and the median is printed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../scripts/prepare.mjs';
import { folder } from './inputs.mjs';

const cli = join(root, 'apps', 'cli', 'dist', 'countersign.cjs');
const bundle = join(root, 'apps', 'cli', 'dist', 'hook.cjs');

/** Published hook managers and scanners, installed once below the bench's folder. */
const PEERS = [
  'husky@9',
  'lefthook@2',
  'lint-staged@16',
  'secretlint@11',
  '@secretlint/secretlint-rule-preset-recommend@11',
];

export function benchHooks(scratch, runs) {
  const peers = installPeers();
  const bin = (name) => join(peers ?? '', 'node_modules', '.bin', name);
  const has = (name) => peers !== null && existsSync(bin(name));
  const empty = join(scratch, 'empty.cjs');
  writeFileSync(empty, '');
  const node = process.execPath;

  const alone = input(scratch, 'process', 300);
  print(`the hook's process, 10 files of 300 added lines`, 'empty node', runs, [
    { name: 'empty node', run: () => time([node, empty], alone) },
    { name: 'countersign', run: () => time([node, bundle, 'hook-run', 'pre-commit'], alone) },
    ...['betterleaks', 'gitleaks'].filter(isOnPath).map((name) => ({
      name,
      run: () => time([name, 'git', '--staged', '--no-banner', '.'], alone, { mayFail: true }),
    })),
  ]);

  /** `set`: puts a hook into a repository. */
  const rows = [
    { name: 'git alone', set: () => undefined },
    { name: 'empty sh hook', set: (cwd) => hook(cwd, 'exit 0') },
    { name: 'empty node hook', set: (cwd) => hook(cwd, `exec ${node} ${empty}`) },
    { name: 'countersign, pre-commit alone', set: (cwd) => ours(cwd, ['pre-commit']) },
    { name: 'countersign, all its hooks', set: (cwd) => ours(cwd) },
    has('husky') && {
      name: 'husky + empty node script',
      set(cwd) {
        must([node, bin('husky')], cwd);
        write(join(cwd, '.husky', 'pre-commit'), `${node} ${empty}\n`);
      },
    },
    has('husky') && {
      name: 'husky + countersign',
      set(cwd) {
        must([node, bin('husky')], cwd);
        write(join(cwd, '.husky', 'pre-commit'), '');
        ours(cwd);
      },
    },
    has('lefthook') && {
      name: 'lefthook + empty node script',
      set(cwd) {
        write(
          join(cwd, 'lefthook.yml'),
          `pre-commit:\n  commands:\n    empty:\n      run: ${node} ${empty}\n`,
        );
        must([bin('lefthook'), 'install'], cwd, { LEFTHOOK_BIN: bin('lefthook') });
      },
      env: { LEFTHOOK_BIN: bin('lefthook') },
    },
    has('lint-staged') &&
      has('secretlint') && {
        name: 'secretlint through lint-staged',
        set(cwd) {
          write(
            join(cwd, '.secretlintrc.json'),
            '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}',
          );
          write(join(cwd, '.lintstagedrc.json'), JSON.stringify({ '*': bin('secretlint') }));
          hook(cwd, `exec ${bin('lint-staged')} --quiet`);
        },
        env: { NODE_PATH: join(peers ?? '', 'node_modules') },
      },
    isOnPath('pre-commit') &&
      isOnPath('gitleaks') && {
        name: 'pre-commit with gitleaks',
        set(cwd) {
          write(
            join(cwd, '.pre-commit-config.yaml'),
            'repos:\n  - repo: local\n    hooks:\n      - id: gitleaks\n        name: gitleaks\n        entry: gitleaks git --staged --no-banner\n        language: system\n        pass_filenames: false\n',
          );
          must(['git', 'add', '.pre-commit-config.yaml'], cwd);
          must(['git', 'commit', '-qm', 'configuration', '--', '.pre-commit-config.yaml'], cwd);
          must(['pre-commit', 'install'], cwd);
        },
      },
    isOnPath('gitleaks') && {
      name: 'gitleaks in a hook',
      set: (cwd) => hook(cwd, 'exec gitleaks git --staged --no-banner .'),
    },
  ].filter(Boolean);

  const commit = ['git', 'commit', '-qm', 'x'];
  for (const { title, lines, more, base } of [
    {
      title: 'a commit of 10 files of 300 added lines',
      lines: 300,
      more: [],
      base: 'empty node hook',
    },
    {
      title: 'a commit of 10 files, 300 added lines together',
      lines: 30,
      more: [],
      base: 'empty node hook',
    },
    { title: 'a commit that adds nothing', lines: 0, more: ['--allow-empty'], base: 'git alone' },
  ]) {
    print(
      title,
      base,
      runs,
      rows.map((row, at) => {
        const cwd = input(scratch, `${lines}-${at}`, lines);
        row.set(cwd);
        return {
          name: row.name,
          run() {
            const took = time([...commit, ...more], cwd, { env: row.env });
            must(['git', '-c', 'core.hooksPath=/dev/null', 'reset', '-q', '--soft', 'HEAD^'], cwd);
            return took;
          },
        };
      }),
    );
  }
  const found = ['pre-commit', 'gitleaks', 'betterleaks'].filter((name) => !isOnPath(name));
  if (found.length > 0) console.log(`not on PATH: ${found.join(', ')}\n`);
  if (peers === null) console.log(`not installed (no registry): ${PEERS.join(', ')}\n`);
}

/** Ten new files, staged, on a first commit. */
function input(scratch, name, lines) {
  const cwd = join(scratch, `hook-${name}`);
  mkdirSync(cwd);
  must(['git', 'init', '-q', '-b', 'main'], cwd);
  must(['git', 'commit', '-qm', 'first', '--allow-empty'], cwd);
  if (lines === 0) return cwd;
  for (let file = 0; file < 10; file += 1) {
    const text = Array.from(
      { length: lines },
      (_, line) => `export const value${file}_${line} = compute(${line}, 'label ${line}');\n`,
    );
    writeFileSync(join(cwd, `file${file}.js`), text.join(''));
  }
  must(['git', 'add', '-A'], cwd);
  return cwd;
}

function hook(cwd, command) {
  write(join(cwd, '.git', 'hooks', 'pre-commit'), `#!/bin/sh\n${command}\n`, 0o755);
}

function ours(cwd, only) {
  must([process.execPath, cli, 'hook', 'install'], cwd);
  if (only === undefined) return;
  for (const name of [
    'pre-merge-commit',
    'prepare-commit-msg',
    'commit-msg',
    'pre-push',
    'post-rewrite',
  ])
    if (!only.includes(name)) must(['rm', '-f', join(cwd, '.git', 'hooks', name)], cwd);
}

function print(title, base, runs, rows) {
  const times = rows.map(() => []);
  // The first round fills caches that every later commit has.
  for (const row of rows) row.run();
  for (let round = 0; round < runs; round += 1)
    rows.forEach((row, at) => times[at].push(row.run()));
  const against = times[rows.findIndex(({ name }) => name === base)];
  console.log(`${title}\n`);
  console.log(`| | ms | least | × ${base} | ms more than ${base} |`);
  console.log('| --- | --- | --- | --- | --- |');
  rows.forEach(({ name }, at) => {
    const ratio = median(times[at].map((took, round) => took / against[round]));
    const more = median(times[at].map((took, round) => took - against[round]));
    console.log(
      `| ${name} | ${median(times[at]).toFixed(1)} | ${Math.min(...times[at]).toFixed(1)} | ${ratio.toFixed(2)} | ${more.toFixed(1)} |`,
    );
  });
  console.log('');
}

/** Null where no registry answers. */
function installPeers() {
  const place = join(folder, 'hook-peers');
  if (existsSync(join(place, 'node_modules', '.bin', 'secretlint'))) return place;
  mkdirSync(place, { recursive: true });
  console.error(`installing ${PEERS.join(', ')} …`);
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', place, '--silent', '--no-audit', '--no-fund', '--no-save', ...PEERS],
    { cwd: place, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  return status === 0 ? place : null;
}

function environment(cwd, more = {}) {
  const env = { PATH: process.env['PATH'], HOME: dirname(cwd), LC_ALL: 'C', ...more };
  for (const who of ['AUTHOR', 'COMMITTER']) {
    env[`GIT_${who}_NAME`] = 'Bench';
    env[`GIT_${who}_EMAIL`] = 'bench@example.com';
  }
  return env;
}

/** Milliseconds. What a hook does with an agent's variables is not what is measured. */
function time(command, cwd, { env, mayFail = false } = {}) {
  const from = performance.now();
  must(command, cwd, env, mayFail);
  return performance.now() - from;
}

function must([program, ...args], cwd, env, mayFail = false) {
  const { status, error, stderr } = spawnSync(program, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment(cwd, env),
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status !== 0 && !mayFail)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
}

function write(path, text, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

const isOnPath = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

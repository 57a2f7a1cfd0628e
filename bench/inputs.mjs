// What is measured on: published packages, so that anybody gets the same bytes. Kept under the system's temporary
// folder (or BENCH_FOLDER), made once.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const folder = process.env['BENCH_FOLDER'] ?? join(tmpdir(), 'countersign-bench');

/** Many small source files, as a repository has them. */
const TREE = [
  'date-fns@4.1.0',
  'rxjs@7.8.2',
  'core-js@3.45.1',
  'lodash@4.17.21',
  'lodash-es@4.17.21',
  'webpack@5.101.3',
  'eslint@9.35.0',
  'ramda@0.31.3',
  'three@0.180.0',
  '@babel/types@7.28.4',
  'effect@3.17.13',
  'zod@4.1.5',
  'ethers@6.15.0',
];
const TREE_FILES = 9_000;
const TREE_BYTES = 25e6;

/** Packages whose releases repeat most of what the release before had, as commits do. */
const HISTORY = [
  { name: 'prettier', upTo: '3.6.2', releases: 40 },
  { name: 'three', upTo: '0.180.0', releases: 40 },
  { name: 'typescript', upTo: '5.9.2', releases: 50 },
  { name: 'eslint', upTo: '9.35.0', releases: 50 },
  { name: 'webpack', upTo: '5.101.3', releases: 50 },
  { name: 'next', upTo: '15.5.0', releases: 24 },
];

const SOURCE = /\.(?:[cm]?[jt]sx?|json|md|css|html|ya?ml|vue|glsl)$/;

const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });

/** A git repository with at least 9,000 tracked source files and 25 MB. */
export function treeInput() {
  return once('tree', (into) => {
    let files = 0;
    let bytes = 0;
    for (const spec of TREE) {
      const [count, size] = unpack(spec, join(into, spec.replace(/[@/]/g, '_')));
      files += count;
      bytes += size;
      if (files >= TREE_FILES && bytes >= TREE_BYTES) break;
    }
    if (files < TREE_FILES || bytes < TREE_BYTES)
      throw new Error(`the packages have only ${files} files and ${bytes} bytes`);
    commitAll(into, 'packages');
  });
}

/** A repository with a commit for each of 254 releases: over 2 GB of unique blobs, packed with deltas. */
export function historyInput() {
  return once('history', (into) => {
    git(into, 'init', '-q', '-b', 'main');
    for (const { name, upTo, releases } of HISTORY)
      for (const version of versionsUpTo(name, upTo).slice(-releases)) {
        console.error(`history: ${name} ${version}`);
        const place = join(into, name);
        rmSync(place, { recursive: true, force: true });
        unpack(`${name}@${version}`, place);
        commitAll(into, `${name} ${version}`);
      }
    // Loose objects of a gigabyte are no repository anybody has: packed as a server packs it.
    git(into, 'repack', '-adfq', '--depth=50', '--window=10', '--threads=2');
    git(into, 'prune-packed', '-q');
  });
}

/** Stable versions up to one, oldest first: the list stays the same whatever is published later. */
function versionsUpTo(name, last) {
  const stable = JSON.parse(run('npm', ['view', name, 'versions', '--json'])).filter((version) =>
    /^\d+\.\d+\.\d+$/.test(version),
  );
  return stable.filter((version) => compare(version, last) <= 0).toSorted(compare);
}

function compare(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** Makes a folder once: a run that was cut short begins again. */
function once(name, make) {
  const done = join(folder, name);
  if (existsSync(done)) return done;
  const making = `${done}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  console.error(`making ${done} …`);
  make(making);
  renameSync(making, done);
  return done;
}

/** Source files of a package, without what was built for the browser in one line. */
function unpack(spec, into) {
  const packs = join(folder, 'packs');
  mkdirSync(packs, { recursive: true });
  const file = join(packs, `${spec.replace(/[@/]/g, '_')}.tgz`);
  if (!existsSync(file)) {
    const [{ filename }] = JSON.parse(
      run('npm', ['pack', '--json', '--pack-destination', packs, spec]),
    );
    renameSync(join(packs, filename), file);
  }
  mkdirSync(into, { recursive: true });
  run('tar', ['-xzf', file, '-C', into, '--strip-components=1']);
  return prune(into);
}

function prune(place) {
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const path = join(place, entry.name);
    if (entry.isDirectory()) {
      const [count, size] = prune(path);
      files += count;
      bytes += size;
    } else if (SOURCE.test(entry.name)) {
      files += 1;
      bytes += statSync(path).size;
    } else rmSync(path, { force: true });
  }
  return [files, bytes];
}

function commitAll(place, message) {
  if (!existsSync(join(place, '.git'))) git(place, 'init', '-q', '-b', 'main');
  writeFileSync(join(place, '.git', 'info', 'exclude'), '');
  git(place, 'add', '-Af');
  git(place, 'commit', '-qm', message, '--allow-empty');
}

function git(place, ...args) {
  return run(
    'git',
    [
      '-c',
      'user.name=Bench',
      '-c',
      'user.email=bench@example.com',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'gc.auto=0',
      '-c',
      'core.hooksPath=/dev/null',
      ...args,
    ],
    { cwd: place },
  );
}

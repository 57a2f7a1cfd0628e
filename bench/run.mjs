// npm run bench [-- tree | history | engine | authorship | hook | app] [--runs N]: ours and whatever of the peers is on PATH, in turn, as
// whole processes; prints medians and ratios. Nothing here is a test: a busy machine makes everything slow alike.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/prepare.mjs';
import { measureAuthorship } from './authorship.mjs';
import { benchHooks } from './hook.mjs';
import { historyInput, treeInput } from './inputs.mjs';
import { measureEngine } from './engine.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // The App's bench has options of its own.
  strict: false,
  options: { runs: { type: 'string', default: '5' } },
});
const RUNS = Number(values.runs);
/** A commit takes so little that fewer say nothing. */
const LEAST_COMMITS = 21;
const PARTS = ['hook', 'tree', 'history', 'engine', 'authorship'];
const wanted = positionals.length === 0 ? PARTS : positionals;
const cli = join(root, 'apps', 'cli', 'dist', 'countersign.cjs');
const scratch = mkdtempSync(join(tmpdir(), 'countersign-bench-run-'));

console.log(
  `node ${process.version}, ${availableParallelism()} cores, medians of ${RUNS} runs (commits: ${Math.max(RUNS, LEAST_COMMITS)})\n`,
);
try {
  if (wanted.includes('hook')) benchHooks(scratch, Math.max(RUNS, LEAST_COMMITS));
  if (wanted.includes('tree')) await benchTree();
  if (wanted.includes('history')) benchHistory();
  if (wanted.includes('app')) await import('./app.mjs');
  if (wanted.includes('authorship')) await measureAuthorship(RUNS);
  if (wanted.includes('engine')) await measureEngine(treeInput());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function benchTree() {
  const cwd = treeInput();
  const words = join(scratch, 'keywords');
  const { keywordsOfAll } = await import('./keywords.mjs');
  const keywords = await keywordsOfAll();
  writeFileSync(words, `${keywords.join('\n')}\n`);
  const some = join(scratch, 'some-keywords');
  writeFileSync(some, `${keywords.slice(0, 198).join('\n')}\n`);
  table(`working tree: ${describeTree(cwd)}`, cwd, [
    { name: 'rg, 198 of our keywords', command: ['rg', '-c', '-F', '-f', some, '.'], base: true },
    { name: `rg, all ${keywords.length}`, command: ['rg', '-i', '-c', '-F', '-f', words, '.'] },
    { name: 'cat', command: ['sh', '-c', 'git ls-files -z | xargs -0 cat'] },
    { name: 'countersign', command: ['node', cli, 'check', '--format', 'json'] },
    { name: 'betterleaks', command: ['betterleaks', 'dir', '--no-banner', '.'] },
    { name: 'ripsecrets', command: ['ripsecrets', '.'] },
    { name: 'gitleaks', command: ['gitleaks', 'dir', '--no-banner', '.'] },
    { name: 'secretlint', command: ['secretlint', '**/*'] },
  ]);
}

function benchHistory() {
  const cwd = historyInput();
  const objects = 'git cat-file --batch-all-objects --batch --unordered --buffer';
  table(`history: ${describeHistory(cwd)}`, cwd, [
    { name: 'git cat-file, every object', command: ['sh', '-c', objects], base: true },
    { name: 'git log -p -U0', command: ['git', 'log', '-p', '-U0', '--full-history', '--all'] },
    { name: 'countersign', command: ['node', cli, 'check', '--history', '--format', 'json'] },
    { name: 'betterleaks', command: ['betterleaks', 'git', '--no-banner', '.'] },
    { name: 'gitleaks', command: ['gitleaks', 'git', '--no-banner', '.'] },
  ]);
}

/** Each command once per round, so that a change of the machine's mood meets them all. */
function table(title, cwd, rows) {
  const present = rows.filter(({ command: [program] }) => program === 'node' || isOnPath(program));
  const times = new Map(present.map((row) => [row, []]));
  for (let round = 0; round < RUNS; round += 1)
    for (const row of present) times.get(row).push(time(row.command, cwd));
  const base = median(times.get(present.find((row) => row.base) ?? present[0]));
  console.log(`${title}\n`);
  console.log(`| command | s | × ${(present.find((row) => row.base) ?? present[0]).name} |`);
  console.log('| --- | --- | --- |');
  for (const row of present) {
    const seconds = median(times.get(row));
    console.log(`| ${row.name} | ${seconds.toFixed(3)} | ${(seconds / base).toFixed(2)} |`);
  }
  const absent = rows.filter((row) => !present.includes(row)).map(({ name }) => name);
  if (absent.length > 0) console.log(`\nnot on PATH: ${absent.join(', ')}`);
  console.log('');
}

function time([program, ...args], cwd) {
  const from = performance.now();
  const { error } = spawnSync(program === 'node' ? process.execPath : program, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore'],
    // What a hook does with an agent's variables is not what is measured.
    env: { PATH: process.env['PATH'], HOME: scratch, LC_ALL: 'C' },
  });
  if (error !== undefined) throw error;
  return (performance.now() - from) / 1e3;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function isOnPath(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

function git(cwd, ...args) {
  return spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1e9 }).stdout;
}

function describeTree(cwd) {
  const sizes = git(cwd, 'ls-tree', '-r', '-l', 'HEAD').trim().split('\n');
  const bytes = sizes.reduce((sum, line) => sum + Number(line.split(/\s+/)[3]), 0);
  return `${sizes.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

function describeHistory(cwd) {
  const lines = git(cwd, 'cat-file', '--batch-all-objects', '--batch-check', '--unordered').trim();
  const blobs = lines.split('\n').flatMap((line) => {
    const [, type, size] = line.split(' ');
    return type === 'blob' ? [Number(size)] : [];
  });
  const bytes = blobs.reduce((sum, size) => sum + size, 0);
  const commits = git(cwd, 'rev-list', '--all', '--count').trim();
  return `${commits} commits, ${blobs.length} blobs, ${(bytes / 1e9).toFixed(2)} GB`;
}

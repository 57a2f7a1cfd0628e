// Scores which tool and which kind of file a path is attributed to, against labelled paths, each tool apart.
// Usage: node scripts/score-ai-paths.mjs FOLDER [--misses]
// FOLDER holds ai-config-paths.jsonl or .jsonl.gz: one {path, tool, kind} a line. The same path may stand there with
// several tools: each of them reads it.
// Exits 1 where less than 99 % are attributed to the right tool and kind, or a path to a tool that does not read it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { aiToolIds, classifyAiFile, findAiTool } from '../packages/detectors/dist/index.js';

const LEAST = 0.99;
/** The labels' names where they differ from the catalogue's ids. */
const TOOLS = { vscode: 'vscode-git' };
/** Labels that contradict the tool's own documentation are set apart, and counted. */
const IN_DOUBT = [
  // A program in a tool's folder is run; it is no text for a model.
  ({ path, kind }) => kind === 'instructions' && /\.(?:sh|[cm]?[jt]s|py)$|\/bin\/[^/]+$/.test(path),
  // https://developers.google.com/gemini-code-assist/docs/customize-gemini-behavior-github
  ({ path, tool }) => tool === 'gemini-cli' && path.endsWith('.gemini/config.yaml'),
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
});
const file = ['ai-config-paths.jsonl', 'ai-config-paths.jsonl.gz']
  .map((name) => join(positionals[0] ?? '', name))
  .find((path) => positionals.length === 1 && existsSync(path));
if (file === undefined) {
  process.stderr.write(
    'Usage: node scripts/score-ai-paths.mjs <folder with ai-config-paths.jsonl[.gz]> [--misses]\n',
  );
  process.exitCode = 2;
} else process.exitCode = score(readRows(file)) ? 0 : 1;

function readRows(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((row) => ({ ...row, tool: TOOLS[row.tool] ?? row.tool }));
}

function score(all) {
  const rows = all.filter((row) => !IN_DOUBT.some((inDoubt) => inDoubt(row)));
  const readers = new Map();
  for (const { path, tool } of rows) readers.set(path, (readers.get(path) ?? new Set()).add(tool));
  const tools = new Map();
  const misses = [];
  let unknown = 0;
  let wrong = 0;
  for (const { path, tool, kind } of rows) {
    if (!aiToolIds().includes(tool)) {
      unknown += 1;
      misses.push(`${tool} is no tool of the catalogue: ${path}`);
      continue;
    }
    const row = tools.get(tool) ?? { rows: 0, tool: 0, kind: 0 };
    tools.set(tool, row);
    row.rows += 1;
    const signs = classifyAiFile(path);
    const sign = signs.find((one) => one.tool === tool);
    if (sign !== undefined) row.tool += 1;
    if (sign?.role === kind) row.kind += 1;
    else misses.push(`${path}: wanted ${tool} ${kind}, got ${show(signs)}`);
  }
  // A file that several tools read says so; one that is said to be a tool's own must be that tool's.
  for (const [path, named] of readers)
    for (const sign of classifyAiFile(path))
      if (!sign.shared && !named.has(sign.tool)) {
        wrong += 1;
        misses.push(`${path}: not a file of ${sign.tool} (labelled ${[...named].join(', ')})`);
      }

  const sum = { rows: 0, tool: 0, kind: 0 };
  for (const row of tools.values()) for (const key of Object.keys(sum)) sum[key] += row[key];
  for (const [tool, row] of [...tools].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (row.kind < row.rows || values.misses !== true)
      process.stdout.write(
        `${(findAiTool(tool)?.name ?? tool).padEnd(28)} ${row.tool} of ${row.rows} to the tool, ${row.kind} to its kind\n`,
      );
  if (values.misses === true) for (const miss of misses) process.stdout.write(`  ${miss}\n`);
  const share = (part) => `${((100 * part) / Math.max(sum.rows, 1)).toFixed(2)} %`;
  process.stdout.write(
    `${sum.rows} paths: right tool ${sum.tool} (${share(sum.tool)}), right kind as well ${sum.kind} (${share(sum.kind)}); ` +
      `to a tool that does not read them: ${wrong}; of tools not in the catalogue: ${unknown}; labels in doubt, set apart: ${all.length - rows.length}\n`,
  );
  return sum.kind >= LEAST * sum.rows && wrong === 0;
}

function show(signs) {
  const words = signs.map(
    ({ tool, role, shared }) => `${tool} ${role}${shared ? ' (shared)' : ''}`,
  );
  return words.join(', ') || 'nothing';
}

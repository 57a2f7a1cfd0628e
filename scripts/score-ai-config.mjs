// Scores the configuration checks against labelled files.
// Usage: node scripts/score-ai-config.mjs <folder>
// The folder holds ai-config-samples.jsonl or .jsonl.gz: one {path, text, risks: [{id, severity}], maxSeverity} a line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkAiConfig } from '../packages/detectors/dist/ai-config/index.js';

const RANKS = { none: -1, info: 0, low: 1, medium: 2, high: 3, critical: 4 };
const folder = process.argv[2];
const file = ['ai-config-samples.jsonl', 'ai-config-samples.jsonl.gz']
  .map((name) => join(folder ?? '', name))
  .find((path) => folder !== undefined && existsSync(path));
if (file === undefined) {
  throw new Error(
    'Usage: node scripts/score-ai-config.mjs <folder with ai-config-samples.jsonl[.gz]>',
  );
}
const bytes = readFileSync(file);
const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
const samples = text
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

// Well-known prefixes only: the key scanner proper is measured elsewhere.
const scanSecrets = (value) =>
  /\b(?:sbp_|ghp_|sk-|xox[bcp]-|AIza)[\w-]{16,}/.test(value) ? [{ id: 'known-prefix' }] : [];

const classes = new Map();
const count = (id, column) => {
  const row = classes.get(id) ?? { labelled: 0, found: 0, unlabelled: 0 };
  row[column]++;
  classes.set(id, row);
};
const totals = { serious: 0, seriousFound: 0, others: 0, falseSerious: 0, calm: 0, noisy: 0 };
const problems = [];

samples.forEach((sample, index) => {
  const { findings } = checkAiConfig({
    path: sample.path,
    text: sample.text,
    mode: '100644',
    scanSecrets,
  });
  const worst = findings.reduce((rank, { severity }) => Math.max(rank, RANKS[severity]), -1);
  const label = RANKS[sample.maxSeverity];
  const show = findings.map(({ id, severity }) => `${id}:${severity}`).join(' ');
  const name = `${index} ${sample.path} [${sample.maxSeverity}]`;
  if (label >= RANKS.high) {
    totals.serious++;
    if (worst === label) totals.seriousFound++;
    else problems.push(`${worst < label ? 'missed' : 'too grave'}: ${name}: ${show}`);
  } else {
    totals.others++;
    if (worst >= RANKS.high) {
      totals.falseSerious++;
      problems.push(`false: ${name}: ${show}`);
    }
  }
  if (label <= RANKS.info) {
    totals.calm++;
    if (findings.filter(({ severity }) => RANKS[severity] >= RANKS.medium).length > 1) {
      totals.noisy++;
      problems.push(`noisy: ${name}: ${show}`);
    }
  }
  const labelled = new Set(sample.risks.map(({ id }) => id));
  const reported = new Set(findings.map(({ id }) => id));
  for (const id of labelled) {
    count(id, 'labelled');
    if (reported.has(id)) count(id, 'found');
  }
  for (const id of reported) if (!labelled.has(id)) count(id, 'unlabelled');
});

console.log(`${samples.length} files`);
console.log(`critical or high, found at that level: ${totals.seriousFound} of ${totals.serious}`);
console.log(`false critical or high on the others: ${totals.falseSerious} of ${totals.others}`);
console.log(`clean or info with more than one medium: ${totals.noisy} of ${totals.calm}`);
console.table(Object.fromEntries([...classes].sort(([a], [b]) => (a < b ? -1 : 1))), [
  'labelled',
  'found',
  'unlabelled',
]);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

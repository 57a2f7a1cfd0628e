// Scores the secret detectors against labelled texts: node scripts/score-secrets.mjs <folder of *.jsonl.gz> [--misses] [--alarms] [--against]
// Rows are {"rule", "text", "expect"}; every row is scanned as a file of its own. Found: reported as confirmed or likely.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const wants = (flag) => process.argv.includes(`--${flag}`);

/**
 * Why a row that its corpus calls a secret is none here. A person decided on each of these classes; what they cover is
 * printed, and is never counted as found.
 */
function decidedAgainst(text, hits) {
  if (hits.some((hit) => PROVEN.has(hit.id))) return 'a proven checksum does not hold';
  if (MADE_UP.test(text)) return 'counted, repeated or spelt-out characters';
  return null;
}

/** Detectors whose check has been seen to hold on values of several unrelated sources. */
const PROVEN = new Set([
  'github-token',
  'github-fine-grained-token',
  'npm-access-token',
  'grafana-service-account-token',
  'vercel-token',
  'vercel-ai-gateway-key',
  'azure-storage-key',
]);
const MADE_UP =
  /0?1234567|2345678|abcdefg|a1b2c3|1a2b3c|0a1b2c|deadbeef|cafebabe|example|(?:([0-9A-Za-z])\1{7})/i;

/** Words of a rule's name that name no provider. */
const COMMON = new Set(
  `api key keys token tokens secret secrets access id client personal app application admin user account service auth
  private public legacy old new rest live test v1 v2 v3 pat oauth2 oauth refresh generic credentials credential password
  webhook url org organization project preset recommend np kingfisher jwt http basic basicauth curl keyword cli flag`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const wordsOf = (name) =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 2 && !COMMON.has(word) && !/^[0-9]+$/.test(word));

function isOwn(rule, id) {
  const plain = id.replaceAll('-', '');
  return wordsOf(rule).some((word) => plain.includes(word) || word.includes(id.split('-')[0]));
}

const EMPTY = {
  secrets: 0,
  found: 0,
  withReview: 0,
  against: 0,
  named: 0,
  own: 0,
  others: 0,
  alarms: 0,
  alarmsReview: 0,
};

function score(from, scanner) {
  const lines = [];
  const total = { ...EMPTY };
  for (const name of readdirSync(from).toSorted()) {
    if (!name.endsWith('.jsonl.gz')) continue;
    const rows = gunzipSync(readFileSync(join(from, name)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .filter((row) => typeof row.text === 'string' && typeof row.expect === 'boolean');
    // Texts about other kinds of data have no rule.
    if (rows.length === 0 || rows[0].rule === undefined) continue;
    const counts = { ...EMPTY };
    const byRule = new Map();
    for (const row of rows)
      count(row, scanner.scan(Buffer.from(row.text), 'sample'), counts, byRule);
    for (const key of Object.keys(total)) total[key] += counts[key];
    lines.push([name.replace('.jsonl.gz', ''), counts]);
    report(byRule);
  }
  lines.push(['total', total]);
  console.log(
    'corpus             found/secrets  decided against  with review  by own provider  alarms/others  with review',
  );
  for (const [name, c] of lines)
    console.log(
      [
        name.padEnd(18),
        `${c.found}/${c.secrets}`.padEnd(14),
        `${c.against} (${((100 * c.against) / Math.max(1, c.secrets)).toFixed(1)} %)`.padEnd(16),
        String(c.withReview).padEnd(12),
        `${((100 * c.own) / Math.max(1, c.named)).toFixed(1)} %`.padEnd(16),
        `${c.alarms}/${c.others}`.padEnd(14),
        c.alarmsReview,
      ].join(' '),
    );
}

function count({ rule, text, expect }, hits, counts, byRule) {
  const sure = hits.filter((hit) => hit.tier !== 'review');
  const of = byRule.get(rule) ?? { missed: 0, alarms: 0, rows: 0, against: new Map() };
  byRule.set(rule, of);
  of.rows += 1;
  if (!expect) {
    counts.others += 1;
    if (hits.length > 0) counts.alarmsReview += 1;
    if (sure.length === 0) return;
    counts.alarms += 1;
    of.alarms += 1;
    return;
  }
  counts.secrets += 1;
  if (hits.length > 0) counts.withReview += 1;
  if (sure.length > 0) {
    counts.found += 1;
    if (wordsOf(rule).length === 0) return;
    counts.named += 1;
    if (sure.some((hit) => isOwn(rule, hit.id))) counts.own += 1;
    return;
  }
  const reason = decidedAgainst(text, hits);
  if (reason === null) of.missed += 1;
  else {
    counts.against += 1;
    of.against.set(reason, (of.against.get(reason) ?? 0) + 1);
  }
}

function report(byRule) {
  for (const column of ['missed', 'alarms']) {
    if (!wants(column === 'missed' ? 'misses' : 'alarms')) continue;
    const worst = [...byRule]
      .filter(([, rule]) => rule[column] > 0)
      .toSorted((a, b) => b[1][column] - a[1][column]);
    for (const [rule, counts] of worst)
      console.log(`  ${column} ${rule}: ${counts[column]} of ${counts.rows}`);
  }
  if (wants('against'))
    for (const [rule, { against }] of byRule)
      for (const [reason, amount] of against)
        console.log(`  against ${rule}: ${amount}, ${reason}`);
}

const folder = process.argv[2];
if (folder === undefined || folder.startsWith('--')) {
  console.error('score: name a folder of .jsonl.gz files');
  process.exitCode = 2;
} else {
  const { createSecretScanner, DEFAULT_FINGERPRINT_KEY } = await import(
    new URL('../packages/detectors/dist/index.js', import.meta.url).href
  );
  score(folder, createSecretScanner({ fingerprintKey: DEFAULT_FINGERPRINT_KEY }));
}

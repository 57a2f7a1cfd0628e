// Scores the secret detectors against labelled corpora: node scripts/score.mjs <folder of *.jsonl.gz> [--misses] [--alarms]
// Rows are {"rule", "text", "expect"}; what counts as found is anything reported for the text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('score: name a folder of .jsonl.gz files');
  process.exitCode = 2;
} else {
  const { createSecretScanner, DEFAULT_FINGERPRINT_KEY } = await import(
    new URL('../packages/detectors/dist/index.js', import.meta.url).href
  );
  score(folder, createSecretScanner({ fingerprintKey: DEFAULT_FINGERPRINT_KEY }));
}

function score(from, scanner) {
  const lines = [];
  const total = { secrets: 0, found: 0, foundReview: 0, others: 0, alarms: 0, alarmsReview: 0 };
  for (const name of readdirSync(from)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .toSorted()) {
    const rows = gunzipSync(readFileSync(join(from, name)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .filter((row) => typeof row.text === 'string' && typeof row.expect === 'boolean');
    if (rows.length === 0) continue;
    const counts = { secrets: 0, found: 0, foundReview: 0, others: 0, alarms: 0, alarmsReview: 0 };
    const byRule = new Map();
    for (const row of rows) {
      const hits = scanner.scan(Buffer.from(row.text), 'sample');
      const sure = hits.some((hit) => hit.tier !== 'review');
      const rule = byRule.get(row.rule) ?? { missed: 0, alarms: 0, of: 0 };
      byRule.set(row.rule, rule);
      rule.of += 1;
      if (row.expect) {
        counts.secrets += 1;
        if (sure) counts.found += 1;
        if (hits.length > 0) counts.foundReview += 1;
        else rule.missed += 1;
      } else {
        counts.others += 1;
        if (sure) {
          counts.alarms += 1;
          rule.alarms += 1;
        }
        if (hits.length > 0) counts.alarmsReview += 1;
      }
    }
    for (const key of Object.keys(total)) total[key] += counts[key];
    lines.push([name.replace('.jsonl.gz', ''), counts]);
    report(byRule);
  }
  lines.push(['total', total]);
  console.log('corpus             found/secrets    with review   alarms/others   with review');
  for (const [name, c] of lines)
    console.log(
      `${name.padEnd(18)} ${`${c.found}/${c.secrets}`.padEnd(16)} ${String(c.foundReview).padEnd(13)} ${`${c.alarms}/${c.others}`.padEnd(15)} ${c.alarmsReview}`,
    );
}

function report(byRule) {
  const column = process.argv.includes('--misses')
    ? 'missed'
    : process.argv.includes('--alarms')
      ? 'alarms'
      : null;
  if (column === null) return;
  const worst = [...byRule]
    .filter(([, rule]) => rule[column] > 0)
    .toSorted((a, b) => b[1][column] - a[1][column]);
  for (const [rule, counts] of worst) console.log(`  ${rule}: ${counts[column]} of ${counts.of}`);
}

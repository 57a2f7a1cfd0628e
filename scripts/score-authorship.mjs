// Scores authorship against a folder of labelled commits and paths, each stratum apart. Usage:
//   node scripts/score-authorship.mjs FOLDER
// FOLDER holds any of authorship-commits.jsonl.gz and git-ai-notes.jsonl.gz.
// Exits 1 where a stratum that must be quiet is not, recall is below 99 %, or a note's lines are miscounted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { aiToolIds, readAuthorship } from '../packages/detectors/dist/index.js';

const MUST_BE_QUIET =
  /^(?:human-(?:namesake|quotes-marker|mentions-product|product-email|merge|plain)|vendor-employee|negated-disclosure|bot-non-ai|reviewer-suggestion:)/;
const LEAST_RECALL = 0.99;
/** The labels' names where they differ from the catalogue's ids. */
const TOOLS = {
  claude: 'claude-code',
  'entire-session': 'entire',
  'copilot-autofix': 'copilot-code-review',
};

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: node scripts/score-authorship.mjs FOLDER\n');
  process.exitCode = 2;
} else {
  const ok = [scoreCommits(folder), scoreNotes(folder)].every(Boolean);
  process.exitCode = ok ? 0 : 1;
}

function readRows(file) {
  if (!existsSync(file)) return null;
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function judge(row, note = null) {
  const message = ['Subject', '', ...(row.markers ?? []), '', ...(row.message_trailers ?? [])];
  return readAuthorship({
    commits: [
      {
        id: row.sha,
        parents: row.merge ? ['1', '2'] : ['1'],
        author: row.author ?? { name: 'Pat Example', email: 'pat@example.com' },
        committer: row.committer ?? { name: 'Pat Example', email: 'pat@example.com' },
        committedAt: 0,
        message: message.join('\n'),
        note,
        accounts: null,
      },
    ],
    redact: (text) => text,
  });
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function scoreCommits(root) {
  const rows = readRows(join(root, 'authorship-commits.jsonl.gz'));
  if (rows === null) return true;
  const strata = new Map();
  const misses = [];
  let ok = true;
  const sum = { expected: 0, found: 0, tools: 0, rightTools: 0 };
  for (const row of rows) {
    const { declared, tools, evidence } = judge(row);
    const stratum = strata.get(row.category) ?? {
      rows: 0,
      ai: 0,
      possible: 0,
      none: 0,
      'human-only': 0,
    };
    strata.set(row.category, stratum);
    stratum.rows++;
    stratum[declared]++;
    const firm = row.strength === 'strong' || row.strength === 'conclusive';
    if (firm) {
      sum.expected++;
      if (declared === 'ai') sum.found++;
      else misses.push(`missed   ${row.category} ${row.sha}`);
      const wanted = row.tools
        .filter((tool) => tool !== 'unknown-llm' && !row.ai_reviewers.includes(tool))
        .map((tool) => TOOLS[tool] ?? tool)
        .filter((tool) => aiToolIds().includes(tool));
      sum.tools += wanted.length;
      sum.rightTools += wanted.filter((tool) => tools.includes(tool)).length;
      for (const tool of wanted) {
        if (!tools.includes(tool))
          misses.push(`no ${tool} ${row.category} ${row.sha} → ${tools.join()}`);
      }
    }
    if (declared === 'ai' && !firm) {
      misses.push(
        `too firm ${row.category} ${row.sha}: ${evidence.map(({ text }) => text).join(' | ')}`,
      );
      if (MUST_BE_QUIET.test(row.category)) ok = false;
    }
  }
  for (const [name, stratum] of [...strata].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const { rows: count, ai, possible, none } = stratum;
    process.stdout.write(
      `${name.padEnd(56)} ${String(count).padStart(4)} rows: ai ${ai}, possible ${possible}, human-only ${stratum['human-only']}, none ${none}\n`,
    );
  }
  process.stdout.write(misses.map((line) => `  ${line}\n`).join(''));
  process.stdout.write(
    `commits: ${sum.found} of ${sum.expected} strong or conclusive found (${percent(sum.found, sum.expected)}); ` +
      `tools ${sum.rightTools} of ${sum.tools}\n`,
  );
  return ok && sum.found >= LEAST_RECALL * sum.expected;
}

function scoreNotes(root) {
  const rows = readRows(join(root, 'git-ai-notes.jsonl.gz'));
  if (rows === null) return true;
  const strata = new Map();
  const misses = [];
  let ok = true;
  for (const row of rows) {
    const { declared, tools, lines: attested } = judge({ sha: row.sha }, row.note);
    const key = `${row.label}: ${declared}${tools.length > 0 ? ` (${tools.join(', ')})` : ''}`;
    const stratum = strata.get(key) ?? { rows: 0, lines: 0, wanted: 0 };
    strata.set(key, stratum);
    stratum.rows++;
    stratum.wanted += row.ai_authored_lines ?? 0;
    const lines = (attested ?? []).reduce((sum, { ranges }) => sum + countLines(ranges), 0);
    stratum.lines += lines;
    const holdsAi = row.label === 'ai' || row.label === 'mixed';
    if (lines !== (row.ai_authored_lines ?? 0) || holdsAi !== (declared === 'ai')) {
      ok = false;
      misses.push(
        `  ${row.label} ${row.sha}: ${declared}, ${lines} of ${row.ai_authored_lines} lines\n`,
      );
    }
  }
  const lines = [...strata].map(
    ([name, { rows: count, lines, wanted }]) =>
      `note ${name} × ${count}: ${lines} of ${wanted} lines\n`,
  );
  process.stdout.write(lines.sort((left, right) => (left < right ? -1 : 1)).join(''));
  process.stdout.write(misses.join(''));
  return ok;
}

function countLines(ranges) {
  return ranges.reduce((sum, { start, end }) => sum + end - start + 1, 0);
}

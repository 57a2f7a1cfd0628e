// 10,000 commits that were read already: how long it takes to say of each what it declares, against looking for the
// trailer's key alone with one regular expression.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/prepare.mjs';

const COMMITS = 10_000;
const SIGNATURES = [
  'Co-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>',
  'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>',
  'Assisted-by: Crush:glm-5',
  'AI usage: Codex wrote the tests.',
  'Signed-off-by: Kim Example <kim@example.com>',
  'Reviewed-by: Lee Example <lee@example.com>',
  '',
  '',
];

export async function measureAuthorship(runs) {
  const path = join(root, 'packages', 'detectors', 'dist', 'index.js');
  const { readAuthorship } = await import(pathToFileURL(path).href);
  const commits = Array.from({ length: COMMITS }, (_, at) => commitOf(at));
  const ours = median(runs, () => {
    for (const commit of commits) readAuthorship({ commits: [commit], redact: () => '' });
  });
  const plain = median(runs, () => {
    for (const { message } of commits) /^co-authored-by:/im.test(message);
  });
  console.log(
    `authorship of ${COMMITS} commits: ${ours.toFixed(0)} ms, ${(ours / plain).toFixed(1)} × one regular expression (${plain.toFixed(1)} ms)\n`,
  );
}

/** As squash merges look: a list, some prose, trailers in between. */
function commitOf(at) {
  const body = Array.from({ length: 1 + (at % 6) }, (_, part) =>
    [
      `* Step ${part} of change ${at}`,
      '',
      'Some words on what was changed and why it was, at the width that people keep to,',
      `and a link: https://github.com/acme/shop/issues/${at + part}`,
      '',
      SIGNATURES[(at + part) % SIGNATURES.length],
      '',
    ].join('\n'),
  );
  return {
    id: String(at),
    parents: ['0'],
    author: { name: `Person ${at % 90}`, email: `person${at % 90}@example.com` },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    committedAt: 0,
    message: `Change ${at} (#${at})\n\n${body.join('\n')}`,
    note: null,
    accounts: null,
  };
}

function median(runs, work) {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../finding.ts';
import { withMarks } from './read-marks.ts';

function findingAt(line: number, endLine: number = line): Finding {
  return {
    id: 'github-token',
    kind: 'secret',
    tier: 'likely',
    severity: 'critical',
    path: 'a.ts',
    line,
    column: 1,
    endLine,
    endColumn: 9,
    excerpt: '…',
    fingerprint: '0'.repeat(32),
    message: 'Found it.',
    commit: null,
  };
}

const keep = (text: string): string => text;
const marksOf = (text: string, finding: Finding) =>
  (withMarks([finding], () => text, keep)[0]?.marks ?? []).map(
    ({ marker, rule, reason, line }) => [marker, rule, reason, line] as const,
  );

describe('marks beside a finding', () => {
  const own = 'countersign:allow';
  test.each([
    [
      'own, same line',
      `k = 1 // ${own} github-token made up for tests`,
      1,
      [own, 'github-token', 'made up for tests', 1],
    ],
    ['own, line above', `# ${own} secrets sample\nk = 1`, 2, [own, 'secrets', 'sample', 1]],
    [
      'own, in a block comment',
      `k = 1 /* ${own} github-token sample */`,
      1,
      [own, 'github-token', 'sample', 1],
    ],
    [
      'own, in HTML',
      `<!-- ${own} github-token sample -->\n<a>`,
      2,
      [own, 'github-token', 'sample', 1],
    ],
    ['own, without a reason', `k = 1 // ${own} github-token`, 1, [own, 'github-token', '', 1]],
    ['own, naming nothing', `k = 1 // ${own}`, 1, [own, '', '', 1]],
    ['gitleaks', 'k = 1 # gitleaks:allow', 1, ['gitleaks:allow', null, '', 1]],
    ['trufflehog', 'k = 1 # trufflehog:ignore', 1, ['trufflehog:ignore', null, '', 1]],
    [
      'kingfisher, line above',
      '// kingfisher:ignore\nk = 1',
      2,
      ['kingfisher:ignore', null, '', 1],
    ],
    [
      'detect-secrets',
      'k = 1 # pragma: allowlist secret',
      1,
      ['pragma: allowlist secret', null, '', 1],
    ],
    [
      'detect-secrets, next line',
      '# pragma: allowlist nextline secret\nk = 1',
      2,
      ['pragma: allowlist secret', null, '', 1],
    ],
    [
      'secretlint, line',
      'k = 1 // secretlint-disable-line',
      1,
      ['secretlint-disable', null, '', 1],
    ],
    [
      'secretlint, next line',
      '// secretlint-disable-next-line\nk = 1',
      2,
      ['secretlint-disable', null, '', 1],
    ],
    [
      'secretlint, block',
      '/* secretlint-disable */\n\nk = 1\n/* secretlint-enable */',
      3,
      ['secretlint-disable', null, '', 1],
    ],
    [
      'secretlint, to the end',
      '/* secretlint-disable */\r\nk = 1',
      2,
      ['secretlint-disable', null, '', 1],
    ],
  ] as const)('%s', (_name, text, line, expected) => {
    expect(marksOf(text, findingAt(line))).toEqual([expected]);
  });

  test.each([
    ['the line below says nothing', 'k = 1\n// countersign:allow github-token why', 1],
    ['code above is not a comment', 'x = 2 // countersign:allow github-token why\nk = 1', 2],
    ['another tool, line above', '# gitleaks:allow\nk = 1', 2],
    ['after the block', '/* secretlint-disable */\n/* secretlint-enable */\nk = 1', 3],
    ['two lines above', '// countersign:allow github-token why\n\nk = 1', 3],
    ['a pragma on a later line', 'k = 1\nx # pragma: allowlist secret', 1],
  ] as const)('%s', (_name, text, line) => {
    expect(marksOf(text, findingAt(line))).toEqual([]);
  });

  test('any line of a finding that spans several', () => {
    expect(marksOf('a\nb # gitleaks:allow\nc', findingAt(1, 3))).toEqual([
      ['gitleaks:allow', null, '', 2],
    ]);
  });

  test('a reason is redacted, and cut', () => {
    const text = `k // countersign:allow github-token ${'word '.repeat(99)}`;
    const [marked] = withMarks(
      [findingAt(1)],
      () => text,
      (words) => words.replaceAll('word', '…'),
    );
    expect(marked?.marks?.[0]?.reason).not.toContain('word');
    expect(marked?.marks?.[0]?.reason.length).toBeLessThanOrEqual(200);
  });

  test('never throws, and never changes anything but marks', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), fc.nat(3), (noise, line, more) => {
        const finding = findingAt(line + 1, line + 1 + more);
        const text = `${noise}\n// countersign:allow ${noise}\n${noise}`;
        const [marked] = withMarks([finding], () => text, keep);
        const { marks: _, ...rest } = marked ?? finding;
        expect(rest).toEqual(finding);
      }),
    );
  });
});

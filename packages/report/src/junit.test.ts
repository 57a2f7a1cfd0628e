import { describe, expect, test } from '@jest/globals';
import { renderJunit } from './junit.ts';
import { describeFixture, finding, rule, verdict } from './verdict-fixture.test-support.ts';

const render = (given: Parameters<typeof verdict>[0]): string =>
  renderJunit(verdict(given), { describe: describeFixture });

describe('JUnit', () => {
  test('what stops fails, what could not be judged is an error, the rest is skipped or passes', () => {
    const text = render({
      outcome: 'block',
      findings: [
        finding({ path: 'a.ts', outcome: 'block' }),
        finding({ path: 'b.ts', outcome: 'note', tier: 'review' }),
        finding({
          path: 'c.ts',
          outcome: 'note',
          suppressed: { by: 'baseline', reason: 'revoked', until: '2027-01-31' },
        }),
      ],
      rules: [
        rule({ id: 'secrets', outcome: 'block', why: 'Found one.', remedy: 'Take it out.' }),
        rule({ id: 'coverage', outcome: 'unsure', why: 'Not all was read.' }),
        rule({ id: 'policy', outcome: 'pass', why: 'It is fine.' }),
      ],
      coverage: {
        files: 3,
        bytes: 10,
        commits: 0,
        skipped: [{ path: 'big.bin', reason: 'too-large', detail: '200 MB' }],
      },
    });
    expect(text).toContain('tests="8" failures="2" errors="1" skipped="3"');
    expect(text).toMatch(/name="a\.ts:\d+:\d+ [^"]+" file="a\.ts" line="\d+">\n\s+<failure type="/);
    expect(text).toContain('suppressed by baseline: revoked');
    expect(text).toContain('name="big.bin" file="big.bin">');
    expect(text).toContain('Next: Take it out.');
  });

  test('a run over nothing is an error, not an empty report', () => {
    const text = render({
      outcome: 'unsure',
      rules: [],
      findings: [],
      coverage: { files: 0, bytes: 0, commits: 0, skipped: [] },
    });
    expect(text).toContain('<error type="coverage"');
  });

  test('nothing from outside ends an attribute, an element or the document', () => {
    const text = render({
      outcome: 'block',
      findings: [finding({ path: `"/><x>&'\u0000\u001b[2J\ud800\n.ts`, message: ']]></failure>' })],
    });
    const tags = text.match(/<[^>]*>/g) ?? [];
    for (const tag of tags)
      expect(tag).toMatch(/^<(?:\?xml|\/?(?:testsuites?|testcase|failure|error|skipped))[ >/?]/);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/);
    expect(text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
  });
});

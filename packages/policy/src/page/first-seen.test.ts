/** Since when an exception has been in the page: what its history says, and what that does to its length. */
import { describe, expect, test } from '@jest/globals';
import { factsOf, finding, judge, NOW, policyOf, ruleOf } from '../evaluate/sample-facts.ts';
import { evaluateTraced } from '../evaluate/traced.ts';
import type { TraceExceptions } from '../evaluate/traced.ts';
import { dateExceptions, firstSeen, lastBrought } from './first-seen.ts';
import type { PageVersion } from './first-seen.ts';

const entry = (more = '', until = '2027-01-31'): string =>
  `{ rule: secrets, paths: ["test/**"], why: invented for tests${more}, approved_by: "@kim", until: ${until} }`;
const page = (...entries: readonly string[]): string =>
  `version: 1\nowner: "@acme/ana"\nnext_review: 2027-02-01\nmode: block\nexceptions: [${entries.join(', ')}]\n`;
/** Newest first: `day`, and the page of that day. */
const versions = (...days: readonly (readonly [string, string | null])[]): readonly PageVersion[] =>
  days.map(([on, text]) => ({ commit: on, on, text }));

const declared = policyOf(`mode: block\nexceptions: [${entry()}]`).exceptions.usable;

describe('firstSeen', () => {
  test.each<readonly [string, readonly PageVersion[], string | null]>([
    ['the one commit that has it', versions(['2026-11-20', page(entry())]), '2026-11-20'],
    [
      'the earliest of several',
      versions(
        ['2026-11-20', page(entry(), entry(' too'))],
        ['2026-10-01', page(entry())],
        ['2026-09-01', page()],
      ),
      '2026-10-01',
    ],
    [
      'written in another way, it is the same entry',
      versions(
        ['2026-11-20', page(entry())],
        [
          '2026-08-01',
          page(
            entry()
              .replaceAll('"', "'")
              .replace('{ rule: secrets,', '{')
              .replace(' }', ', rule: secrets }'),
          ),
        ],
      ),
      '2026-08-01',
    ],
    [
      'another last day makes another entry',
      versions(['2026-11-20', page(entry())], ['2026-08-01', page(entry('', '2026-10-30'))]),
      '2026-11-20',
    ],
    [
      'out for a while, it counts from its first time',
      versions(
        ['2026-11-20', page(entry())],
        ['2026-11-19', page()],
        ['2026-08-01', page(entry())],
      ),
      '2026-08-01',
    ],
    [
      'a version with mistakes, or none, says nothing',
      versions(
        ['2026-11-20', page(entry())],
        ['2026-11-10', 'mode: ['],
        ['2026-11-09', null],
        ['2026-10-09', page(entry())],
      ),
      '2026-10-09',
    ],
    ['in no version', versions(['2026-11-20', page()]), null],
    ['no versions', [], null],
  ])('%s', (_name, history, on) => {
    expect(firstSeen(declared, history).map((one) => one?.on ?? null)).toEqual([on]);
  });
});

describe('lastBrought', () => {
  test.each<readonly [string, readonly PageVersion[], string | null]>([
    ['the one commit that has it', versions(['b', page(entry())], ['a', page()]), 'b'],
    [
      'other entries come and go beside it',
      versions(['c', page(entry(), entry(' too'))], ['b', page(entry())], ['a', page()]),
      'b',
    ],
    [
      'out for a while, it was brought again',
      versions(['c', page(entry())], ['b', page()], ['a', page(entry())]),
      'c',
    ],
    [
      'so it is where the page was away',
      versions(['c', page(entry())], ['b', null], ['a', page(entry())]),
      'c',
    ],
    [
      'a version with mistakes says nothing',
      versions(['c', page(entry())], ['b', 'mode: ['], ['a', page(entry())]),
      'a',
    ],
    ['not in the newest', versions(['b', page()], ['a', page(entry())]), null],
    ['no versions', [], null],
  ])('%s', (_name, history, on) => {
    expect(lastBrought(declared, history).map((one) => one?.on ?? null)).toEqual([on]);
  });
});

describe('an exception is as long as it has been in the page', () => {
  const facts = factsOf({ findings: [finding({ path: 'test/a.ts' })] });
  const policy = policyOf(`mode: block\nexceptions: [${entry()}]`);
  const verdictWith = async (history: readonly PageVersion[], more = policy) => {
    let asked = 0;
    const trace: TraceExceptions = async (exceptions) => {
      asked += 1;
      return dateExceptions(exceptions, history);
    };
    const context = { now: NOW, gate: 'local' } as const;
    return { verdict: await evaluateTraced(facts, more, context, trace), asked };
  };

  test.each<readonly [string, string, readonly string[]]>([
    ['2026-11-20', 'note', []],
    ['2026-11-02', 'note', []],
    ['2026-11-01', 'block', ['longer than 90 days since it was added on 2026-11-01']],
    ['2025-01-01', 'block', ['longer than 90 days since it was added on 2025-01-01']],
    // Whoever sets a commit's date to a day that is yet to come gains nothing by it.
    ['2027-01-30', 'note', []],
  ])('added on %s: %s', async (on, outcome, why) => {
    const { verdict, asked } = await verdictWith(versions([on, page(entry())]));
    const refused = ruleOf(verdict, 'exceptions').evidence.filter(({ counts }) => !counts);
    expect({ outcome: verdict.outcome, why: refused.map((one) => one.why), asked }).toEqual({
      outcome,
      why,
      asked: 1,
    });
  });

  test('a day that is yet to come makes no long one short', async () => {
    const long = policyOf(`mode: block\nexceptions: [${entry('', '2027-09-30')}]`);
    const { verdict } = await verdictWith(
      versions(['2027-09-01', page(entry('', '2027-09-30'))]),
      long,
    );
    expect(verdict.outcome).toBe('block');
  });

  test('where no exception applies, no history is read', async () => {
    const other = policyOf(`mode: block\nexceptions: [${entry().replace('test/**', 'other/**')}]`);
    const { verdict, asked } = await verdictWith(versions(['2020-01-01', page(entry())]), other);
    expect({ outcome: verdict.outcome, asked }).toEqual({ outcome: 'block', asked: 0 });
  });

  test("the organisation's own exceptions are not traced: its owner sets the limit too", async () => {
    const theirs = policyOf(null, `mode: block\nexceptions: [${entry()}]`);
    const { verdict, asked } = await verdictWith(versions(['2020-01-01', page(entry())]), theirs);
    expect({ outcome: verdict.outcome, asked }).toEqual({ outcome: 'note', asked: 0 });
  });

  test('what the server found out about an approval refuses in its words', async () => {
    const locked = policyOf(
      `exceptions: [${entry().replace('@kim', '@acme/ana')}]`,
      'mode: block\nlock: [off_limits]',
    );
    const why = '@acme/ana did not approve #7, which brought it';
    const trace: TraceExceptions = async (exceptions) =>
      exceptions.map((one) => ({ ...one, disowned: why }));
    const context = { now: NOW, gate: 'pull-request' } as const;
    const verdict = await evaluateTraced(facts, locked, context, trace);
    expect(verdict.outcome).toBe('block');
    expect(ruleOf(verdict, 'exceptions').evidence).toEqual([
      { text: 'secrets for test/**', counts: false, why, event: null },
    ]);
    // Where nobody can look it up, that is said beside what it lets through.
    const local = judge({ findings: facts.findings }, locked, 'local');
    expect(ruleOf(local, 'exceptions').evidence[0]?.why).toBe(
      'the rule is locked: on the server it counts only if @acme/ana approved the pull request that added it',
    );
    const server = judge({ findings: facts.findings }, locked, 'pull-request');
    expect(ruleOf(server, 'exceptions').evidence[0]?.why).toBeNull();
  });
});

/** Whatever strings a repository, a service or a page put into a verdict: no format lets them act. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { JudgedFinding, RuleResult, Verdict } from '@countersign/policy';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import {
  LARGEST_MARKDOWN_BYTES,
  LARGEST_MESSAGE_BYTES,
  LONGEST_TITLE,
  renderCheckRun,
} from './check-run.ts';
import { exitCode } from './exit-code.ts';
import { MOST_HOOK_LINES, renderHook } from './hook.ts';
import { renderJson } from './json.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text.ts';
import { describeFixture, finding, rule, verdict } from './verdict-fixture.test-support.ts';
import type { Describe } from './wording.ts';

const RUNS = { numRuns: 300 };

const ACTING = ['\u001b[2J', '\u001b]8;;x\u0007', '\u009b31m', '\0', '\u007f', '\n', '\r', '\t'];
const HIDING = ['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u{e0041}', '\ufe0f', '\ud800'];
const MARKUP = ['`', '```', '*', '_', '|', '~~', '$', '\\', '# ', '- ', '1. ', '[x](javascript:y)'];
const HTML = ['<img src=x onerror=y>', '<!--', '-->', '&lt;', '&', '<'];
const REFERENCES = ['@kim', '@acme/all', '#1', 'GH-2', 'https://evil.example/?a=b_c'];
const WORDS = ['a', ' ', '/', 'é', '日本', '😀', '.ts', '%', '%SRCROOT%', '..'];
const PIECES = [ACTING, HIDING, MARKUP, HTML, REFERENCES, WORDS].flat();

const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 8 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const outcome = fc.constantFrom('pass', 'note', 'warn', 'unsure', 'block');
const line = fc.integer({ min: 1, max: 9999 });

const anyFinding: fc.Arbitrary<JudgedFinding> = fc
  .record({
    id: fc.oneof(fc.constantFrom('github-token', 'approval-bypass'), text),
    tier: fc.constantFrom('confirmed', 'likely', 'review'),
    severity: fc.constantFrom('critical', 'high', 'medium', 'low', 'info'),
    path: text,
    line,
    column: line,
    excerpt: text,
    fingerprint: text,
    message: text,
    commit: fc.option(text),
    outcome,
    suppressed: fc.option(fc.record({ by: text, reason: text, until: fc.option(text) })),
    occurrences: fc.array(fc.record({ path: text, line }), { maxLength: 4 }),
  })
  .map((given) => finding({ ...given, endLine: given.line, endColumn: given.column + 9 }));

const anyRule: fc.Arbitrary<RuleResult> = fc.letrec<{ tree: RuleResult }>((tie) => ({
  tree: fc
    .record({
      id: fc.oneof(fc.constantFrom('policy', 'secrets', 'human-check', 'coverage'), text),
      outcome,
      why: text,
      remedy: fc.option(text),
      evidence: fc.array(
        fc.record({
          text,
          counts: fc.boolean(),
          why: fc.option(text),
          event: fc.constant(null),
        }),
        { maxLength: 3 },
      ),
      children: fc.array(tie('tree'), {
        maxLength: 2,
        depthIdentifier: 'rules',
        size: 'xsmall',
      }),
    })
    .map(rule),
})).tree;

const anyVerdict: fc.Arbitrary<Verdict> = fc
  .record({
    outcome,
    mode: fc.constantFrom('observe', 'warn', 'block'),
    summary: text,
    source: fc.oneof(
      fc.record({ kind: fc.constant('tree' as const), root: text }),
      fc.record({
        kind: fc.constant('range' as const),
        base: text,
        head: text,
      }),
      fc.record({
        kind: fc.constant('pull-request' as const),
        repository: text,
        number: line,
        base: text,
        head: text,
      }),
    ),
    findings: fc.array(anyFinding, { maxLength: 6 }),
    authorship: fc.record({
      declared: fc.constantFrom('ai', 'possible', 'human-only', 'none'),
      tools: fc.array(text, { maxLength: 2 }),
      evidence: fc.array(
        fc.record({
          commit: fc.option(text),
          kind: fc.constantFrom('trailer', 'branch'),
          role: fc.constantFrom('author', 'reviewer', 'bot'),
          tool: fc.option(text),
          strength: fc.constantFrom('conclusive', 'strong', 'weak'),
          text,
        }),
        { maxLength: 3 },
      ),
    }),
    rules: fc.array(anyRule, { maxLength: 3 }),
    aiTools: fc.array(
      fc.record({
        tool: text,
        approved: fc.boolean(),
        standing: fc.constantFrom('approved', 'not-listed', 'not-used'),
        paths: fc.array(text, { maxLength: 6 }),
        signs: fc.constant([]),
      }),
      { maxLength: 2 },
    ),
    coverage: fc.record({
      files: fc.nat({ max: 3 }),
      bytes: fc.nat(),
      commits: fc.nat({ max: 3 }),
      skipped: fc.array(
        fc.record({
          path: text,
          reason: fc.constantFrom('too-large', 'unreadable', 'submodule', 'timed-out'),
          detail: text,
        }),
        { maxLength: 8 },
      ),
    }),
    policy: fc.record({
      hash: text,
      sources: fc.array(text, { maxLength: 3 }),
    }),
  })
  .map(verdict);

/** A catalogue is ours, yet a description that quotes something must not open a hole. */
const hostileDescribe =
  (words: string): Describe =>
  (id) =>
    describeFixture(id) && {
      id,
      kind: 'secret',
      title: words,
      why: words,
      remedy: words,
      severity: 'high',
      references: [],
    };

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
// oxlint-disable-next-line eslint/no-control-regex
const OUR_COLOURS = /\u001b\[(?:0|1|2|31|32|33)m/g;

const bare = (rendered: string): string =>
  rendered.replaceAll('\n', '').replaceAll(OUR_COLOURS, '');

describe('the terminal', () => {
  test.each(['normal', 'quiet', 'all'] as const)('%s', (detail) => {
    fc.assert(
      fc.property(anyVerdict, text, (judged, words) => {
        const options = {
          color: 'always',
          describe: hostileDescribe(words),
          detail,
        } as const;
        const rendered = renderText(judged, options);
        expect(bare(rendered)).not.toMatch(UNSEEN);
        expect(renderText(judged, options)).toBe(rendered);
        const never = renderText(judged, { ...options, color: 'never' });
        expect(rendered.replaceAll(OUR_COLOURS, '')).toBe(never);
      }),
      RUNS,
    );
  });

  test('the hook, in twelve lines', () => {
    fc.assert(
      fc.property(anyVerdict, text, (judged, words) => {
        const rendered = renderHook(judged, {
          color: 'always',
          describe: hostileDescribe(words),
        });
        expect(bare(rendered)).not.toMatch(UNSEEN);
        expect(rendered.split('\n').length - 1).toBeLessThanOrEqual(MOST_HOOK_LINES);
        if (judged.outcome === 'block') expect(rendered).not.toBe('');
        if (judged.outcome === 'pass') expect(rendered.split('\n').length).toBeLessThanOrEqual(2);
      }),
      RUNS,
    );
  });
});

describe('machines', () => {
  const schema: object = JSON.parse(
    readFileSync(new URL('../schema/report-v1.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020().compile(schema);

  test('JSON holds to its schema and reads back as it was', () => {
    fc.assert(
      fc.property(anyVerdict, (judged) => {
        const rendered = renderJson(judged);
        expect(rendered.replaceAll('\n', '')).not.toMatch(UNSEEN);
        const read = JSON.parse(rendered);
        expect(validate(read) ? [] : validate.errors).toEqual([]);
        expect(read.findings.map((one: { path: string }) => one.path)).toEqual(
          judged.findings.map(({ path }) => path),
        );
        expect(renderJson(structuredClone(judged))).toBe(rendered);
      }),
      RUNS,
    );
  });

  test('SARIF: every place is a relative URI, every rule is declared', () => {
    fc.assert(
      fc.property(anyVerdict, text, (judged, words) => {
        const options = { describe: hostileDescribe(words), version: '1.2.3' };
        const rendered = renderSarif(judged, options);
        expect(rendered.replaceAll('\n', '')).not.toMatch(UNSEEN);
        const { results, tool, invocations } = JSON.parse(rendered).runs[0];
        expect(results).toHaveLength(judged.findings.length);
        expect(invocations[0].exitCode).toBe(exitCode(judged));
        for (const result of results) {
          expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
          const { uri } = result.locations[0].physicalLocation.artifactLocation;
          expect(uri).toMatch(/^(?:[A-Za-z0-9\-_.!~*'()/]|%[0-9A-F]{2})*$/);
        }
        expect(renderSarif(judged, options)).toBe(rendered);
      }),
      RUNS,
    );
  });
});

test('a check run within its limits, without markup, mentions or references from outside', () => {
  fc.assert(
    fc.property(anyVerdict, text, (judged, words) => {
      const report = renderCheckRun(judged, {
        describe: hostileDescribe(words),
      });
      expect(report.title.length).toBeLessThanOrEqual(LONGEST_TITLE);
      expect(report.title).not.toMatch(UNSEEN);
      for (const markdown of [report.summary, report.text]) {
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(LARGEST_MARKDOWN_BYTES);
        expect(markdown.replaceAll('\n', '')).not.toMatch(UNSEEN);
        const prose = markdown
          .replaceAll(/(?<!\\)(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
          .replaceAll(/https:\/\/[A-Za-z0-9/._?=%+:#-]+/g, '');
        expect(prose).not.toMatch(/[<>]|@[A-Za-z0-9]|(?<!&)#[0-9]|\bGH-[0-9]|(?<!\\)\[/i);
      }
      for (const annotation of report.annotations) {
        expect(annotation.message.replaceAll('\n', '')).not.toMatch(UNSEEN);
        expect(Buffer.byteLength(annotation.message)).toBeLessThanOrEqual(LARGEST_MESSAGE_BYTES);
        expect(annotation.title).not.toMatch(UNSEEN);
        expect(annotation.start_line).toBeGreaterThan(0);
      }
      if (judged.outcome === 'block') expect(report.conclusion).toBe('failure');
      expect(renderCheckRun(judged, { describe: hostileDescribe(words) })).toEqual(report);
    }),
    RUNS,
  );
});

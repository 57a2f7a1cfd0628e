/**
 * JUnit XML as CI servers read it (the schema of Jenkins' xunit plugin): a test case for each finding, for each rule,
 * and for each thing that was not looked at. What stops is a failure, what could not be judged an error, what is
 * suppressed or only noted is skipped.
 */
import type { JudgedFinding, RuleResult, Verdict } from '@countersign/policy';
import { lookedAt, reasonInWords } from './coverage.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { exitCode } from './exit-code.ts';
import { headline } from './headline.ts';
import { outcomeWord, type Describe } from './wording.ts';

export interface JunitOptions {
  readonly describe: Describe;
}

type Result =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'failure' | 'error' | 'skipped';
      readonly type: string;
      readonly message: string;
      readonly body: string;
    };

interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly result: Result;
}

/** One document, ended by a newline. The same verdict always gives the same bytes. */
export function renderJunit(verdict: Verdict, { describe }: JunitOptions): string {
  const suites = [
    suite(
      'countersign.findings',
      verdict.findings.map((finding) => findingCase(finding, describe)),
    ),
    suite('countersign.rules', verdict.rules.map(ruleCase)),
    suite('countersign.coverage', coverageCases(verdict)),
  ];
  const total = suites.reduce(add, NOTHING);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Countersign" ${counts(total)}>`,
    ...suites.map(({ text }) => text),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

const NOTHING: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };

const add = (a: Counts, b: Counts): Counts => ({
  tests: a.tests + b.tests,
  failures: a.failures + b.failures,
  errors: a.errors + b.errors,
  skipped: a.skipped + b.skipped,
});

const counts = ({ tests, failures, errors, skipped }: Counts): string =>
  `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;

function suite(name: string, cases: readonly TestCase[]): Counts & { readonly text: string } {
  const number = (kind: Result['kind']): number =>
    cases.filter(({ result }) => result.kind === kind).length;
  const counted = {
    tests: cases.length,
    failures: number('failure'),
    errors: number('error'),
    skipped: number('skipped'),
  };
  const lines = [`  <testsuite name="${name}" ${counts(counted)}>`, ...cases.map(caseText)];
  return { ...counted, text: [...lines, '  </testsuite>'].join('\n') };
}

function caseText({ classname, name, file, line, result }: TestCase): string {
  const place =
    file === null ? '' : ` file="${xml(file)}"${line === null ? '' : ` line="${line}"`}`;
  const open = `    <testcase classname="${xml(classname)}" name="${xml(name)}"${place}`;
  if (result.kind === 'passed') return `${open}/>`;
  const { kind, type, message, body } = result;
  const said = ` message="${xml(message)}"`;
  const inner =
    kind === 'skipped'
      ? `      <skipped${said}/>`
      : `      <${kind} type="${xml(type)}"${said}>${xml(body)}</${kind}>`;
  return `${open}>\n${inner}\n    </testcase>`;
}

function findingCase(finding: JudgedFinding, describe: Describe): TestCase {
  const { id, path, line, column, tier, severity, outcome, suppressed } = finding;
  const about = describe(id);
  const stops = outcome === 'block' || outcome === 'unsure';
  const why =
    suppressed === null
      ? outcomeWord(outcome).toLowerCase()
      : `suppressed by ${suppressed.by}: ${suppressed.reason}`;
  return {
    classname: id,
    name: `${path}:${line}:${column} ${about?.title ?? id}`,
    file: path,
    line,
    result: {
      kind: stops ? 'failure' : 'skipped',
      type: id,
      message: stops ? finding.message : `${why} (${tier}, ${severity}): ${finding.message}`,
      body: [about?.why ?? '', about?.remedy ?? '', `fingerprint ${finding.fingerprint}`]
        .filter((text) => text !== '')
        .join('\n'),
    },
  };
}

function ruleCase({ id, outcome, why, remedy }: RuleResult): TestCase {
  const body = remedy === null ? why : `${why}\nNext: ${remedy}`;
  const result: Result =
    outcome === 'pass'
      ? { kind: 'passed' }
      : {
          kind: outcome === 'block' ? 'failure' : outcome === 'unsure' ? 'error' : 'skipped',
          type: id,
          message: why,
          body,
        };
  return { classname: 'rule', name: id, file: null, line: null, result };
}

/** What was looked at is a case of its own, so that a run over nothing is never an empty, green report. */
function coverageCases(verdict: Verdict): readonly TestCase[] {
  const code = exitCode(verdict);
  const message = headline(verdict);
  const whole: TestCase = {
    classname: 'coverage',
    name: lookedAt(verdict.coverage, verdict.source),
    file: null,
    line: null,
    result:
      code === 2 ? { kind: 'error', type: 'coverage', message, body: message } : { kind: 'passed' },
  };
  const skipped = verdict.coverage.skipped.map(({ path, reason, detail }): TestCase => {
    const said = `not looked at: ${reasonInWords(reason)}${detail === '' ? '' : ` (${detail})`}`;
    return {
      classname: 'coverage',
      name: path,
      file: path === '' ? null : path,
      line: null,
      result: { kind: 'skipped', type: reason, message: said, body: said },
    };
  });
  return [whole, ...skipped];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Control characters and halves of characters are not XML at all, whatever is done to escape them. */
function xml(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeTerminal(line))
    .join('\n')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

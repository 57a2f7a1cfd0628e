import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '@countersign/policy';
import { renderSarif } from './sarif.ts';
import { describeFixture, finding, rule, verdict } from './verdict-fixture.test-support.ts';

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly object[] } };
  readonly invocations: readonly object[];
  readonly results: readonly Record<string, unknown>[];
}

function run(judged: Verdict): Run {
  const log: { readonly runs: readonly [Run] } = JSON.parse(
    renderSarif(judged, { describe: describeFixture, version: '1.2.3' }),
  );
  return log.runs[0];
}

const JUDGED = verdict({
  outcome: 'unsure',
  mode: 'block',
  summary: 'one object is missing.',
  findings: [
    finding({
      path: 'naïve dir/a:b#c?.ts',
      occurrences: [{ path: 'b%.ts', line: 9 }],
      commit: 'c'.repeat(40),
    }),
    finding({ path: 'naïve dir/a:b#c?.ts', line: 8 }),
    finding({
      id: 'unknown-detector',
      severity: 'info',
      outcome: 'pass',
      suppressed: { by: 'inline', reason: 'a fixture', until: null },
    }),
    finding({
      id: 'approval-bypass',
      kind: 'ai-config',
      severity: 'high',
      outcome: 'warn',
    }),
  ],
  rules: [
    rule({
      id: 'human-check',
      outcome: 'warn',
      why: 'Nobody has checked it.',
      remedy: 'Add the label.',
      children: [rule({ id: 'label', outcome: 'note' })],
    }),
    rule({ id: 'secrets', outcome: 'pass' }),
    rule({ id: 'coverage', outcome: 'unsure' }),
  ],
  coverage: {
    files: 3,
    bytes: 10,
    commits: 1,
    skipped: [
      { path: 'big file.bin', reason: 'too-large', detail: '12 MB' },
      { path: 'lost.ts', reason: 'missing-object', detail: '' },
    ],
  },
});

test('the log is SARIF 2.1.0 of one run', () => {
  const log = JSON.parse(renderSarif(JUDGED, { describe: describeFixture, version: '1.2.3' }));
  expect(log).toMatchObject({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: { driver: { name: 'Countersign', version: '1.2.3' } },
      },
    ],
  });
});

test('rules: sorted, each once, with help, tags and a severity code scanning understands', () => {
  expect(run(JUDGED).tool.driver.rules).toEqual([
    {
      id: 'approval-bypass',
      shortDescription: { text: 'Agent runs without asking' },
      fullDescription: {
        text: 'The agent may run any command without a person seeing it first.',
      },
      help: {
        text: 'The agent may run any command without a person seeing it first.\nSet permissions.defaultMode to "default".',
        markdown:
          'The agent may run any command without a person seeing it first.\n\n**Next step.** Set permissions.defaultMode to "default".',
      },
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'ai-config'],
        'security-severity': '8.0',
      },
    },
    expect.objectContaining({
      id: 'github-token',
      helpUri: 'https://docs.github.com/en/authentication',
      properties: { tags: ['security', 'secret'], 'security-severity': '9.5' },
    }),
    {
      id: 'unknown-detector',
      shortDescription: { text: 'unknown-detector' },
      defaultConfiguration: { level: 'note' },
      properties: { tags: ['security', 'secret'] },
    },
  ]);
});

test('results: every finding, with a place in the repository and a fingerprint', () => {
  const { results } = run(JUDGED);
  expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
    ['github-token', 1, 'error'],
    ['github-token', 1, 'error'],
    ['unknown-detector', 2, 'note'],
    ['approval-bypass', 0, 'warning'],
  ]);
  expect(results[0]).toEqual({
    ruleId: 'github-token',
    ruleIndex: 1,
    level: 'error',
    message: { text: 'A GitHub token whose checksum holds.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: 'na%C3%AFve%20dir/a%3Ab%23c%3F.ts',
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: 3, startColumn: 15, endLine: 3, endColumn: 55 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'b%25.ts', uriBaseId: '%SRCROOT%' },
          region: { startLine: 9 },
        },
        message: { text: 'The same value.' },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: '00112233445566778899aabbccddeeff:1',
      'countersign/v1': '00112233445566778899aabbccddeeff',
    },
    suppressions: [],
    properties: {
      kind: 'secret',
      tier: 'confirmed',
      severity: 'critical',
      outcome: 'block',
      excerpt: 'ghp_…',
      commit: 'c'.repeat(40),
    },
  });
  expect(results[1]).toMatchObject({
    partialFingerprints: {
      primaryLocationLineHash: '00112233445566778899aabbccddeeff:2',
    },
  });
  expect(results[2]).toMatchObject({
    suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'a fixture' }],
  });
});

describe('the invocation', () => {
  test('says that it could not judge, what was not looked at, and what the page asks', () => {
    expect(run(JUDGED).invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        exitCodeDescription: 'Could not judge: one object is missing.',
        toolExecutionNotifications: [
          {
            descriptor: { id: 'not-looked-at/too-large' },
            level: 'warning',
            message: { text: 'Not looked at: big file.bin, too large (12 MB)' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: 'big%20file.bin',
                    uriBaseId: '%SRCROOT%',
                  },
                },
              },
            ],
          },
          expect.objectContaining({ level: 'error' }),
        ],
        toolConfigurationNotifications: [
          {
            descriptor: { id: 'human-check' },
            level: 'warning',
            message: { text: 'Nobody has checked it. Next: Add the label.' },
            properties: { outcome: 'warn' },
          },
          expect.objectContaining({
            descriptor: { id: 'label' },
            level: 'note',
          }),
        ],
      },
    ]);
  });

  test('a stop is a run that succeeded', () => {
    expect(run(verdict({ outcome: 'block' })).invocations[0]).toMatchObject({
      executionSuccessful: true,
      exitCode: 1,
    });
  });
});

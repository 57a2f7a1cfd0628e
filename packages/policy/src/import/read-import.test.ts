import { describe, expect, test } from '@jest/globals';
import { ownPatternProblems } from '@countersign/detectors';
import * as fc from 'fast-check';
import type { Imported } from './imported.ts';
import { importKind, readImport } from './read-import.ts';

test.each<readonly [string, string, string | null]>([
  ['.gitleaks.toml', '', 'gitleaks'],
  ['config/.betterleaks.toml', '', 'betterleaks'],
  ['.gitleaksignore', '', 'gitleaks-ignore'],
  ['.secrets.baseline', '', 'detect-secrets'],
  ['.secretlintrc.json', '', 'secretlint'],
  ['.secretlintignore', '', 'secretlint-ignore'],
  ['rules.toml', '[[rules]]\nid = "a"\n', 'gitleaks'],
  ['known.json', '{ "results": {} }', 'detect-secrets'],
  ['lint.yml', 'rules:\n  - id: "@secretlint/secretlint-rule-aws"\n', 'secretlint'],
  ['known.txt', 'a.ts:some-rule:3\n', 'gitleaks-ignore'],
  ['README.md', '# Read me\n', null],
])('%s is told by its name or its content', (file, text, want) => {
  expect(importKind(file, text)).toBe(want);
});

function read(file: string, text: string): Imported {
  const kind = importKind(file, text);
  if (kind === null) throw new Error(`${file} is not known`);
  const imported = readImport(kind, text, file);
  if ('error' in imported) throw new Error(imported.error.message);
  for (const own of imported.patterns)
    expect(ownPatternProblems(own).filter(({ severity }) => severity === 'error')).toEqual([]);
  return imported;
}

const leftOf = ({ left }: Imported): readonly string[] =>
  left.map(({ line, what, why }) => `${line}: ${what}: ${why}`);

describe('gitleaks', () => {
  const rule = (more: string, id = 'our-key'): string =>
    `[[rules]]\nid = "${id}"\nregex = '''zork_[a-z]{8}'''\nkeywords = ["zork_"]\n${more}`;

  test('a rule becomes a pattern', () => {
    expect(read('gitleaks.toml', rule('')).patterns).toEqual([
      {
        name: 'our-key',
        keywords: ['zork_'],
        pattern: 'zork_[a-z]{8}',
        match: 'zork_xxxxxxxx',
        ignore: 'zork_xx',
      },
    ]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'entropy',
      rule('entropy = 3\n'),
      ['5: entropy of rule "our-key": a pattern of a page has no threshold of randomness'],
    ],
    [
      'a path beside the expression',
      rule("path = '''x'''\n"),
      ['5: path of rule "our-key": a pattern of a page is looked for in every file'],
    ],
    [
      'no linear time',
      `[[rules]]\nid = "slow"\nregex = '''zork(a+)+b'''\n`,
      [
        '1: rule "slow": the pattern can become slow on some texts: a repetition of varying length inside another one',
      ],
    ],
    [
      'nothing to look for first',
      `[[rules]]\nid = "any"\nregex = '''[a-z]{40}'''\n`,
      ['1: rule "any": no word of 3 or more ASCII characters stands in every match'],
    ],
    [
      'names of files',
      `[[rules]]\nid = "names"\npath = '''\\.p12$'''\n`,
      ['1: rule "names": it looks for names of files, and a pattern of a page looks into them'],
    ],
    ['no id', `[[rules]]\nregex = '''zork'''\n`, ['1: a rule: it has no id']],
    [
      "a rule of the scanner's own",
      rule('', 'github-pat'),
      [
        '1: the expression of rule "github-pat": the built-in detectors decide what such a key looks like',
      ],
    ],
    [
      'what it extends and switches off',
      '[extend]\npath = "base.toml"\ndisabledRules = ["jwt"]\n',
      [
        '2: the file "base.toml" that it extends: each file is imported by itself',
        '3: the rule "jwt" switched off: a detector is not switched off as a whole',
      ],
    ],
    [
      'content and commits that are allowed',
      '[allowlist]\nregexes = ["a", "b"]\nstopwords = ["c"]\ncommits = ["d"]\n',
      [
        '2: the allowed expressions "a", "b": an exception goes by path or fingerprint, not by content',
        '3: the stop words "c": an exception goes by path or fingerprint, not by content',
        '4: the allowed commits "d": an exception goes by path or fingerprint, not by commit',
      ],
    ],
    [
      'paths that count only together with content',
      '[[allowlists]]\ncondition = "AND"\npaths = ["^a$"]\nregexes = ["b"]\n',
      [
        '4: the allowed expressions "b": an exception goes by path or fingerprint, not by content',
        '3: the path "^a$": it counts only together with what could not be carried over',
      ],
    ],
    [
      'a list for rules of the scanner',
      '[[allowlists]]\ntargetRules = ["jwt"]\npaths = ["^a$"]\n',
      [
        '1: an allowlist of rule "jwt": another detector does its work here, and an exception names the detector',
      ],
    ],
    ['a key nobody knows', 'colour = "red"\n', ['1: the key "colour": it is not known here']],
  ])('not carried over: %s', (_name, text, want) => {
    expect(leftOf(read('gitleaks.toml', text))).toEqual(want);
  });

  test('allowed paths are exceptions, of every secret or of the rule alone', () => {
    const text = `${rule("[[rules.allowlists]]\npaths = ['''^mine/''']\n")}
[[allowlists]]
description = "code that others wrote"
paths = ['''^theirs/''']
[[allowlists]]
targetRules = ["our-key"]
paths = ['''^both$''']
`;
    expect(read('gitleaks.toml', text).exceptions).toEqual([
      {
        rule: 'our-our-key',
        paths: ['mine/**'],
        why: 'allowed in gitleaks.toml before it was imported',
      },
      { rule: 'off_limits.secrets', paths: ['theirs/**'], why: 'code that others wrote' },
      {
        rule: 'our-our-key',
        paths: ['both'],
        why: 'allowed in gitleaks.toml before it was imported',
      },
    ]);
  });

  test('its marks are honoured', () => {
    expect(read('gitleaks.toml', '').honour).toEqual(['gitleaks:allow']);
    expect(read('betterleaks.toml', '').honour).toEqual(['betterleaks:allow', 'gitleaks:allow']);
  });

  test('known findings, of now and of a commit', () => {
    const commit = 'ab'.repeat(20);
    const text = `# old\na.ts:some-rule:3\r\n${commit}:b\\c.ts:some-rule:4\nwhat\n`;
    const imported = read('.gitleaksignore', text);
    expect(imported.known).toEqual([
      { path: 'a.ts', line: 3, commit: null, saidOn: 2 },
      { path: 'b/c.ts', line: 4, commit, saidOn: 3 },
    ]);
    expect(leftOf(imported)).toEqual([
      '4: "what": it is neither file:rule:line nor commit:file:rule:line',
    ]);
  });
});

test("detect-secrets' baseline", () => {
  const finding = { type: 'Secret Keyword', hashed_secret: '00' };
  const text = JSON.stringify(
    {
      plugins_used: [
        { name: 'HexHighEntropyString', limit: 3 },
        { name: 'Base64HighEntropyString', limit: 5.5 },
        { name: 'Mine', path: 'file://mine.py' },
      ],
      filters_used: [
        { path: 'detect_secrets.filters.allowlist.is_line_allowlisted' },
        { path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^vendor/'] },
        { path: 'detect_secrets.filters.regex.should_exclude_line', pattern: ['x'] },
      ],
      results: {
        'a.ts': [{ ...finding, line_number: 3 }],
        'b\\c.ts': [
          { ...finding, line_number: 4, is_secret: false },
          { ...finding, line_number: 5, is_secret: true },
          finding,
        ],
      },
    },
    null,
    1,
  );
  const imported = read('.secrets.baseline', text);
  expect(imported.known.map(({ path, line }) => [path, line])).toEqual([
    ['a.ts', 3],
    ['b/c.ts', 4],
  ]);
  expect(imported.exceptions.map(({ paths }) => paths)).toEqual([['vendor/**']]);
  expect(imported.honour).toEqual(['pragma: allowlist secret']);
  expect(imported.left.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'the limit of the plugin "Base64HighEntropyString": randomness is judged together with what stands around it, without a threshold to set',
    'the plugin "Mine": it is a program',
    'the filter "regex.should_exclude_line": an exception goes by path or fingerprint, not by content',
    'a finding in "b\\\\c.ts": the audit says that it is a secret',
    'a finding in "b\\\\c.ts": it has no line number',
  ]);
});

test("secretlint's rules, of a preset as well", () => {
  const text = `rules:
  - id: "@secretlint/secretlint-rule-preset-recommend"
    rules:
      - id: "@secretlint/secretlint-rule-aws"
        options:
          allows: ["/made-up/i"]
        allowMessageIds: ["AWSAccountID"]
      - id: "@secretlint/secretlint-rule-npm"
        disabled: true
  - id: "@secretlint/secretlint-rule-pattern"
    options:
      patterns:
        - name: zork
          patterns: ["/zork_[a-z]{8}/i", "/(a+)+zork/"]
        - name: names
          filePathGlobs: ["**/*.p12"]
`;
  const imported = read('.secretlintrc.yml', text);
  expect(imported.honour).toEqual(['secretlint-disable']);
  expect(imported.patterns).toEqual([
    {
      name: 'zork',
      keywords: ['zork_'],
      pattern: '[zZ][oO][rR][kK]_[a-zA-Z]{8}',
      match: 'zork_xxxxxxxx',
      ignore: 'zork_xx',
    },
  ]);
  expect(leftOf(imported)).toEqual([
    '7: the message "AWSAccountID" of rule "aws" switched off: a detector is not switched off as a whole',
    '6: the allowed text "/made-up/i" of rule "aws": an exception goes by path or fingerprint, not by content',
    '8: rule "npm" switched off: a detector is not switched off as a whole',
    '14: pattern "zork 2": the pattern can become slow on some texts: a repetition of varying length inside another one',
    '15: pattern "names": it looks for names of files, and a pattern of a page looks into them',
  ]);
});

test('an ignore file keeps what no later line takes back', () => {
  const imported = read('.secretlintignore', '# x\ngen/\n!gen/keep.ts\n*.lock\n');
  expect(imported.exceptions.map(({ paths }) => paths)).toEqual([['**/*.lock', '**/*.lock/**']]);
  expect(leftOf(imported)).toEqual([
    '2: "gen/": line 3 may take some of it back',
    '3: "!gen/keep.ts": an exception cannot be taken back in part',
  ]);
});

test.each<readonly [string, string, readonly [number, number]]>([
  ['gitleaks.toml', 'title = "a"\n[[rules]\n', [2, 8]],
  ['.secrets.baseline', '{ "results": \n', [2, 1]],
  ['.secrets.baseline', '{}', [1, 1]],
  ['.secretlintrc.json', '{ "rules": [}', [1, 13]],
  ['.secretlintrc', 'rules: none\n', [1, 1]],
])('%s with a mistake is told with its place: %j', (file, text, [line, column]) => {
  const kind = importKind(file, text);
  if (kind === null) throw new Error('not known');
  expect(readImport(kind, text, file)).toMatchObject({ error: { line, column } });
});

test('no text makes a reader throw', () => {
  const kinds = [
    'gitleaks',
    'gitleaks-ignore',
    'detect-secrets',
    'secretlint',
    'secretlint-ignore',
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.string({ maxLength: 60 }), (kind, text) => {
      readImport(kind, text, 'a');
      readImport(kind, `[[rules]]\nid = "a"\nregex = '''${text}'''\n`, 'a');
    }),
  );
});

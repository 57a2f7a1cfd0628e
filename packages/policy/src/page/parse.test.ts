import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { policyJsonSchema } from './json-schema.ts';
import { parsePage } from './parse.ts';
import { pageTemplate } from './template.ts';

const HEAD = 'version: 1\nowner: "@acme/ana"\nnext_review: 2027-02-01\n';

/** `line:column severity message | suggestion` */
function problemsOf(text: string, knownTools?: readonly string[]): readonly string[] {
  const { problems } = parsePage(
    text,
    'countersign.yml',
    knownTools === undefined ? {} : { knownTools },
  );
  return problems.map(
    ({ line, column, severity, message, suggestion }) =>
      `${line}:${column} ${severity} ${message}${suggestion === null ? '' : ` | ${suggestion}`}`,
  );
}

const bodies: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an unknown key, near a known one',
    'modee: warn',
    ['4:1 error "modee" is not a key of the page. | Did you mean "mode"?'],
  ],
  [
    'an unknown key that belongs elsewhere',
    'personal: block',
    ['4:1 error "personal" is not a key of the page. | It belongs to off_limits.'],
  ],
  [
    'an unknown key in a section',
    'off_limits:\n  secret: block',
    ['5:3 error "secret" is not a key of off_limits. | Did you mean "secrets"?'],
  ],
  [
    'an unknown key in an entry of a list',
    'ai_tools:\n  approved:\n    - { tool: cursor, plann: team }',
    ['6:23 error "plann" is not a key of ai_tools.approved. | Did you mean "plan"?'],
  ],
  [
    'a word that is none of the allowed ones',
    'mode: blok',
    ['4:7 error mode cannot be "blok"; allowed: observe, warn, block. | Did you mean "block"?'],
  ],
  [
    "another tool's word",
    'off_limits: { secrets: deny }',
    [
      '4:24 error off_limits.secrets cannot be "deny"; allowed: allow, observe, warn, block. | Did you mean "block"?',
    ],
  ],
  [
    'a number of people',
    'human_check:\n  cannot_undo: 2',
    [
      '5:16 error human_check.cannot_undo cannot be "2"; allowed: go, one person, two people. | Did you mean "two people"?',
    ],
  ],
  [
    'a switch that is neither',
    'human_check: { author_may_check: maybe }',
    [
      '4:34 error human_check.author_may_check cannot be "maybe"; allowed: on, off, yes, no, true, false.',
    ],
  ],
  [
    'a section that is a word',
    'off_limits: block',
    ['4:13 error off_limits "block" must be a section with keys of its own.'],
  ],
  [
    'a list that is a word',
    'human_check: { counts: label }',
    ['4:24 error human_check.counts "label" must be a list. | Write it as ["label"].'],
  ],
  [
    'an entry that is only a name',
    'ai_tools:\n  approved: [cursor]',
    [
      '5:14 error ai_tools.approved "cursor" must be a section with keys of its own. | Write it as { tool: cursor }.',
    ],
  ],
  [
    'a word that is a list',
    'mode: [warn]',
    ['4:7 error mode cannot be this; allowed: observe, warn, block.'],
  ],
  [
    'a day that does not exist',
    'exceptions:\n  - { rule: secrets, paths: [a], why: for the tests, approved_by: "@kim", until: 2027-02-30 }',
    ['5:82 error exceptions.until "2027-02-30" must be a day that exists, written YYYY-MM-DD.'],
  ],
  [
    'an exception without its fields',
    'exceptions:\n  - rule: secrets',
    [
      '5:5 error exceptions.why is missing. | Add why: in a few words, why this is acceptable',
      '5:5 error exceptions.approved_by is missing. | Add approved_by: "@person"',
      '5:5 error exceptions.until is missing. | Add until: YYYY-MM-DD',
      '5:5 error This exception says neither where nor for which finding. | Add paths: ["…"] or fingerprint: …',
    ],
  ],
  [
    'an exception to a rule that does not exist',
    'exceptions:\n  - { rule: off_limits.secret, paths: [a], why: for the tests, approved_by: "@kim", until: 2027-01-30 }',
    ['5:13 warning There is no rule "off_limits.secret". | Did you mean "off_limits.secrets"?'],
  ],
  [
    'globs that would match nothing',
    'human_check:\n  ours:\n    - means: cannot_undo\n      paths: ["/src/a.ts", src/, "src\\\\b", "!src/c"]',
    [
      '7:15 error human_check.ours.paths "/src/a.ts" must start at the top of the repository, without "/" or "./" in front.',
      '7:28 error human_check.ours.paths "src/" matches nothing; write "src/**" for everything below.',
      '7:34 error human_check.ours.paths "src\\\\b" must use forward slashes.',
      '7:44 error human_check.ours.paths "!src/c" cannot exclude with "!".',
    ],
  ],
  [
    'a surface that names nothing',
    'human_check:\n  ours:\n    - means: cannot_undo',
    ['6:7 error This entry names neither paths nor calls. | Add paths: ["…"] or calls: […]'],
  ],
  [
    'a lock that does not exist',
    'lock: [off_limits.secret]',
    [
      expect.stringMatching(
        /^4:8 error lock cannot be "off_limits\.secret"; allowed: mode, .* \| Did you mean "off_limits\.secrets"\?$/,
      ) as unknown as string,
    ],
  ],
  [
    'a key that is too short, without repeating it',
    'fingerprint_key: hunter2',
    ['4:18 error fingerprint_key must have at least 22 characters.'],
  ],
  [
    'a key with no value',
    'mode:\noff_limits:\n',
    ['4:1 error mode has no value. | Give mode a value, or remove the line.'],
  ],
  [
    'an unknown key with no value',
    'modee:\noff_limits:\n  secret:\n',
    [
      '4:1 error "modee" is not a key of the page. | Did you mean "mode"?',
      '6:3 error "secret" is not a key of off_limits. | Did you mean "secrets"?',
    ],
  ],
  [
    'an entry with no value',
    'off_limits: { countries: [au, ~] }',
    [
      '4:31 error off_limits.countries "" must be a country code of two small letters, such as "au".',
    ],
  ],
  [
    'a tool listed twice',
    'ai_tools: { approved: [{ tool: cursor }, { tool: cursor }] }',
    ['4:50 error "cursor" is on the list twice. | Keep one of them.'],
  ],
  [
    'two people by label alone',
    'human_check: { cannot_undo: two people, counts: [label] }',
    [
      '4:29 warning human_check.cannot_undo asks for two people, but a label speaks for one and nothing else counts. | Add review to human_check.counts.',
    ],
  ],
  [
    'a key written twice',
    'mode: warn\nmode: block',
    ['5:1 error This key is written twice. | Keep one of them.'],
  ],
  [
    'an anchor and an alias',
    'off_limits: { secrets: &level block, personal: *level }',
    [
      '4:24 error The page may not name a place ("&level"). | Remove the "&" word.',
      '4:48 error The page may not refer to another place ("*name"). | Write it out.',
    ],
  ],
  [
    'a merge key',
    'off_limits:\n  <<: { secrets: block }',
    ['5:3 error The page may not merge another place in ("<<"). | Write the keys out.'],
  ],
  [
    'a type tag',
    'mode: !!str warn',
    ['4:8 error The page may not use a type tag ("tag:yaml.org,2002:str"). | Remove the "!" word.'],
  ],
  [
    'a value that starts with @',
    'human_check: { reviewers: [@kim] }',
    [
      '4:28 error A value cannot start with "@" unless it is in quotes. | Write it as "@name", with the quotes.',
    ],
  ],
  [
    'a tab',
    'off_limits:\n\tsecrets: block',
    ['5:1 error This line is indented with a tab. | Indent with spaces.'],
  ],
  [
    'a second document',
    '---\nmode: warn',
    ['4:1 error A second document starts here; the page is one document. | Remove the line "---".'],
  ],
  [
    'control characters, shown harmlessly',
    'mode: "\\e[31mred\\u202e"',
    ['4:7 error mode cannot be "\\u001b[31mred\\u202e"; allowed: observe, warn, block.'],
  ],
];

const wholePages: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing', '', ['1:1 error The page is empty. | Start with: version: 1']],
  ['a comment', '# to do\n', ['1:1 error The page is empty. | Start with: version: 1']],
  ['a list', '- version: 1', ['1:1 error The page must hold keys. | Start with: version: 1']],
  [
    'what every page needs',
    'mode: warn',
    [
      '1:1 error version is missing. | Add version: 1',
      '1:1 error owner is missing. | Add owner: "@org/team-or-person"',
      '1:1 error next_review is missing. | Add next_review: YYYY-MM-DD, within the next 100 days',
    ],
  ],
  [
    'another version, and an owner and a day in the wrong form',
    'version: 2\nowner: ana\nnext_review: next quarter',
    [
      '1:10 error version cannot be "2"; allowed: 1. | Did you mean "1"?',
      '2:8 error owner "ana" must be a person or a team of GitHub, such as "@ana" or "@org/team".',
      '3:14 error next_review "next quarter" must be a day that exists, written YYYY-MM-DD.',
    ],
  ],
  [
    'a directive',
    `%YAML 1.1\n---\n${HEAD}`,
    ['1:1 error The page may not hold YAML directives. | Remove the lines that start with "%".'],
  ],
  [
    'deep flow nesting',
    `${HEAD}mode: ${'['.repeat(5000)}`,
    ['4:27 error This is nested more deeply than any page needs to be.'],
  ],
  [
    'deep block nesting',
    '- '.repeat(30_000),
    ['1:41 error This is nested more deeply than any page needs to be.'],
  ],
  [
    'more than 64 KB, counted in bytes',
    `${HEAD}# ${'€'.repeat(21_850)}`,
    [
      expect.stringMatching(
        /^1:1 error The page has 6\d{4} bytes; the limit is 65536\.$/,
      ) as unknown as string,
    ],
  ],
];

describe('mistakes', () => {
  test.each(bodies)('%s', (_, body, want) => {
    expect(problemsOf(HEAD + body)).toEqual(want);
  });

  test.each(wholePages)('%s', (_, text, want) => {
    expect(problemsOf(text)).toEqual(want);
  });

  test('all are told at once, in the order of the file', () => {
    const text = `${HEAD}mode: loud\noff_limits: { secrets: deny }\nhuman_chek: {}\n`;
    expect(parsePage(text, 'p.yml').problems.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  test('a page of nothing but mistakes does not flood', () => {
    const { problems } = parsePage(`${HEAD}${'mode: x\n'.repeat(5000)}`, 'p.yml');
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toMatch(/^There are 4\d{3} more problems from here on\.$/);
  });

  test('an unknown AI tool is a warning, and the page holds', () => {
    const text = `${HEAD}ai_tools: { approved: [{ tool: claude }, { tool: cursor }] }`;
    expect(problemsOf(text, ['claude-code', 'cursor'])).toEqual([
      '4:32 warning No AI tool with the id "claude" is known, so no trace of it can be recognised. | Did you mean "claude-code"?',
    ]);
    expect(parsePage(text, 'p.yml', { knownTools: ['cursor'] }).page).not.toBeNull();
  });

  test('windows line ends and a byte order mark change no position', () => {
    expect(problemsOf(`\ufeff${HEAD.replaceAll('\n', '\r\n')}mode: loud\r\n`)[0]).toMatch(/^4:7 /);
  });
});

describe('spellings that mean the same', () => {
  test.each([
    ['"yes"', 'yes'],
    ['yes', 'yes'],
    ['on', 'yes'],
    ['true', 'yes'],
    ['True', 'yes'],
    ['"no"', 'no'],
    ['no', 'no'],
    ['off', 'no'],
    ['false', 'no'],
  ])('author_may_check: %s', (written, want) => {
    const { page } = parsePage(`${HEAD}human_check: { author_may_check: ${written} }`, 'p.yml');
    expect(page?.human_check?.author_may_check).toBe(want);
  });

  test('text stays text, whatever YAML could take it for', () => {
    const text = `version: "1"
owner: '@acme/ana'
next_review: "2027-02-01"
off_limits: { countries: [no, au], our_words: [2024, 1e10, null-island] }
ai_tools: { approved: [{ tool: 1password, training: off }] }
pull_requests: { assisted_by: off }
exceptions:
  - { rule: secrets, fingerprint: 00000000000000000000000000001e10, why: for the tests, approved_by: "@kim", until: 2027-01-30 }
`;
    expect(parsePage(text, 'p.yml')).toMatchObject({
      problems: [],
      page: {
        version: 1,
        next_review: '2027-02-01',
        off_limits: { countries: ['no', 'au'], our_words: ['2024', '1e10', 'null-island'] },
        ai_tools: { approved: [{ tool: '1password', training: 'off' }] },
        pull_requests: { assisted_by: 'off' },
        exceptions: [{ fingerprint: '00000000000000000000000000001e10' }],
      },
    });
  });

  test('a section with nothing below it sets nothing', () => {
    const text = `${HEAD}exceptions:\n#  - rule: secrets\nai_tools:\n`;
    expect(parsePage(text, 'p.yml')).toMatchObject({ problems: [], page: { version: 1 } });
  });
});

const everything = `${HEAD}extends: countersign:australia@1
mode: warn
off_limits:
  personal: block
  secrets: block
  financials: observe
  contract: allow
  countries: [au, nz]
  our_words: ["Project Heron"]
  our_patterns:
    - { name: case number, keywords: [case], pattern: "CASE-[0-9]{6}", match: CASE-123456, ignore: CASE-1 }
ai_tools:
  approved:
    - { tool: claude-code, plan: team, training: "off", history: "off", audit: "yes", may_see: [code, internal], use: "yes" }
  others: warn
  hosts: [ai.corp.example]
human_check:
  applies_to: undeclared
  inside_only: go
  customers_see_it: one person
  cannot_undo: one person
  money_or_everyone: two people
  author_may_check: "no"
  label: human-reviewed
  counts: [label, review]
  reviewers: ["@acme/support", "@kim"]
  ours:
    - { calls: [sendReceipt], paths: ["apps/portal/**"], means: cannot_undo }
lock: [mode, human_check.label]
exceptions_last_at_most: 60 days
exceptions:
  - { rule: off_limits.secrets, paths: ["test/**"], why: invented keys, approved_by: "@acme/ana", until: 2027-01-15 }
honour: ["gitleaks:allow", "pragma: allowlist secret"]
fingerprint_key: 0123456789abcdefghijkl
pull_requests: { comment: "off", assisted_by: offer }
record: { keep: 7 years, where: repository acme/evidence }
`;

describe('the schema that editors use', () => {
  const validate = new Ajv2020.default({ strict: false, validateFormats: false }).compile(
    policyJsonSchema(),
  );

  test('accepts a page with every key, as the parser does', () => {
    expect(problemsOf(everything)).toEqual([]);
    validate(parse(everything));
    expect(validate.errors).toBeNull();
  });

  test('accepts the page that init writes', () => {
    const text = pageTemplate({
      owner: '@acme/ana',
      nextReview: '2027-02-01',
      mode: 'warn',
      approvedTools: ['claude-code', 'cursor'],
      fingerprintKey: 'A'.repeat(22),
    });
    expect(problemsOf(text)).toEqual([]);
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  // What only the parser tells (days that exist, globs that match nothing, YAML itself) is not a schema's to say.
  const beyondSchema =
    /day that does not exist|globs|a surface that names|twice|anchor|tag|starts with @|tab|document|two people by|rule that does not exist|no value/;
  test.each(bodies.filter(([name]) => !beyondSchema.test(name)))('refuses %s', (_, body) => {
    expect(validate(parse(HEAD + body))).toBe(false);
  });
});

describe('the page that init writes', () => {
  test('uncommented as it says, its example is valid', () => {
    const text = pageTemplate({
      owner: '@acme/ana',
      nextReview: '2027-02-01',
      mode: 'block',
      approvedTools: [],
      fingerprintKey: 'A'.repeat(22),
    })
      .replace('exceptions: []', 'exceptions:')
      .replaceAll(/^#( {2,}.*)$/gm, '$1');
    expect(parsePage(text, 'p.yml')).toMatchObject({
      problems: [],
      page: { mode: 'block', exceptions: [{ rule: 'off_limits.secrets' }] },
    });
  });
});

describe('the parser never throws', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'version: 1\n',
      'owner: "@a"\n',
      'mode: ',
      'off_limits:\n',
      '  ',
      '- ',
      '? ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!!set ',
      '<<: ',
      '"',
      "'",
      '|\n',
      '>-\n',
      '---\n',
      '...\n',
      '%TAG ! x\n',
      '\t',
      '\r\n',
      '#',
      '__proto__: ',
      'constructor: ',
      ',',
      '@',
      '`',
      'null\n',
      '~\n',
      'exceptions:\n  - ',
      'paths: [',
    ),
  );
  test('on any text', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { page, problems } = parsePage(text, 'p.yml', { knownTools: ['cursor'] });
        const lines = text.split('\n').length;
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        expect(page === null).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 1500 },
    );
  });
});

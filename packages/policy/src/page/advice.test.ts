import { describe, expect, test } from '@jest/globals';
import { pageAdvice } from './advice.ts';
import { pageTemplate } from './template.ts';

const HEAD = 'version: 1\nowner: "@acme/ana"\nnext_review: 2027-02-01\n';
const tools = (...ids: readonly string[]): string =>
  `ai_tools:\n  approved: [${ids.map((id) => `{ tool: ${id} }`).join(', ')}]`;
const WRITERS = ['claude-code', 'cursor', 'github-copilot', 'codex', 'aider', 'gemini-cli'];

/** `line:column message | suggestion`, without what the table does not need. */
const advice = (body: string): readonly string[] =>
  pageAdvice(HEAD + body, 'countersign.yml').map(
    ({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`,
  );

describe('a page that defeats itself', () => {
  test.each<readonly [string, string, readonly (string | RegExp)[]]>([
    [
      'a free plan with training on that may see customer data',
      'ai_tools:\n  approved:\n    - { tool: chatgpt, plan: free, training: "on", may_see: [code, customer] }',
      ['6:52 warning "chatgpt" on the free plan may see customer data, which may be trained on.'],
    ],
    [
      'a free plan that says nothing about training',
      'ai_tools:\n  approved:\n    - { tool: chatgpt, plan: free, may_see: [financials, contract] }',
      [
        '6:36 warning "chatgpt" on the free plan may see financials and contract data, which nothing says is kept out of training.',
      ],
    ],
    [
      'a plan without training',
      'ai_tools:\n  approved:\n    - { tool: chatgpt, plan: team, training: "off", may_see: [customer] }',
      [],
    ],
    [
      'a tool that is struck off the list',
      'ai_tools:\n  approved:\n    - { tool: chatgpt, training: "on", may_see: [customer], use: "no" }',
      [],
    ],
    ['many tools for one job', tools(...WRITERS), [/^5:3 warning 6 of the approved tools write /]],
    ['a few tools for one job', tools(...WRITERS.slice(0, 5)), []],
    [
      'everything banned',
      'ai_tools: { approved: [], others: block }',
      [/^4:27 warning No tool is approved and every other one is stopped/],
    ],
    ['others banned where the list is left to the repositories', 'ai_tools: { others: block }', []],
    [
      'a lock that covers nothing',
      'off_limits: { secrets: block }\nlock: [off_limits, ai_tools.others, mode]',
      [
        /^5:20 warning The lock on ai_tools\.others covers nothing/,
        /^5:37 warning The lock on mode covers nothing/,
      ],
    ],
    [
      'a lock on a section that is there and empty',
      'human_check:\nlock: [human_check]',
      [/^5:8 warning The lock on human_check covers nothing/],
    ],
    [
      'a lock that covers what the preset sets',
      'extends: countersign:australia@1\nlock: [off_limits, ai_tools.others, mode]',
      [],
    ],
    [
      'nobody for a tier that needs two',
      'human_check: { money_or_everyone: two people }',
      [/^4:16 warning human_check\.money_or_everyone needs two people, and no reviewers are named/],
    ],
    [
      'one person for a tier that needs two',
      'human_check: { cannot_undo: two people, reviewers: ["@kim"] }',
      [/^4:16 warning .* "@kim" alone may check: it can never be met\.$/],
    ],
    [
      'a team for a tier that needs two',
      'human_check: { cannot_undo: two people, reviewers: ["@acme/leads"] }',
      [],
    ],
    ['secrets let through', 'off_limits: { secrets: allow }', [/^4:15 warning Secrets are let/]],
    [
      'an exception for everything',
      'exceptions:\n  - { rule: off_limits.secrets, paths: ["**"], why: because we can, approved_by: "@kim", until: 2027-01-01 }',
      [/^5:33 warning This exception switches "off_limits\.secrets" off as a whole/],
    ],
    [
      'an exception for a detector that does not exist',
      `exceptions:\n${['github-tokn', 'github-token', 'secrets', 'human-check', 'ai-tool-cursor']
        .map(
          (rule) =>
            `  - { rule: ${rule}, paths: ["a/**"], why: because we can, approved_by: "@kim", until: 2027-01-01 }\n`,
        )
        .join('')}`,
      [/^5:7 warning There is no rule and no detector "github-tokn", so/],
    ],
    ['a page with a mistake', 'mode: blok\noff_limits: { secrets: allow }', []],
  ])('%s', (_name, body, expected) => {
    const said = advice(body);
    expect(said).toHaveLength(expected.length);
    expected.forEach((wanted, index) => {
      if (typeof wanted === 'string') expect(said[index]).toBe(wanted);
      else expect(said[index]).toMatch(wanted);
    });
  });

  test.each([
    ['@acme/ana', 0],
    ['@owner', 1],
  ])('the page that init writes, for %s: %s', (owner, said) => {
    const page = pageTemplate({
      owner,
      nextReview: '2027-02-01',
      mode: 'warn',
      approvedTools: ['claude-code'],
      fingerprintKey: 'x'.repeat(32),
    });
    expect(pageAdvice(page, 'countersign.yml')).toHaveLength(said);
  });
});

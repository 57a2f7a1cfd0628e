import { describe, expect, test } from '@jest/globals';
import { NOW, policyOf } from '../evaluate/sample-facts.ts';
import { policyAt } from './at-path.ts';
import { plainPage } from './plain-words.ts';

const ORGANISATION = `mode: block
off_limits: { personal: block, secrets: block, countries: [au, nz], our_words: ["Project Kestrel"] }
ai_tools:
  approved:
    - { tool: claude-code, plan: team, training: "off", may_see: [code, internal] }
  others: block
human_check:
  cannot_undo: two people
  reviewers: ["@acme/leads"]
  ours: [{ paths: ["apps/portal/**"], means: cannot_undo }]
lock: [off_limits, human_check.cannot_undo]
exceptions:
  - { rule: off_limits.secrets, paths: ["test/**"], why: made-up keys for tests, approved_by: "@acme/ana", until: 2027-01-10 }
  - { rule: off_limits.secrets, paths: ["old/**"], why: ended some time ago, approved_by: "@acme/ana", until: 2026-01-10 }`;

describe('the page in plain words', () => {
  const text = plainPage(policyOf('human_check: { customers_see_it: go }', ORGANISATION), NOW);

  test('says everything that somebody has to know', () => {
    expect(text).toMatchInlineSnapshot(`
      "HOW WE USE AI
      Questions: ask @acme/ana. We read this page again by 2027-02-01.
      What goes against this page stops until it is put right. A key that is
      certainly real stops at the commit in any case: once it is out, it cannot be
      taken back.

      1. WHAT NEVER GOES INTO AN AI TOOL, AND NEVER INTO OUR CODE
        Passwords, keys and tokens ............................. stopped
        Personal data of customers, patients and staff ......... stopped
        Results and forecasts that are not public yet .......... counted
        What is confidential by contract ....................... counted
        Also these words: Project Kestrel
        Numbers of people and companies of: AU and NZ

      2. THE AI TOOLS WE USE
        - Claude Code: team plan; may see code and internal; not trained on what it
          sees
        Any other tool has to be agreed on first.

      3. WHAT A PERSON CHECKS BEFORE IT SHIPS
        Only we see it and we can undo it ...................... goes ahead
        Customers see it: words, e-mails, prices ............... goes ahead
        It cannot be undone: sending, refunding, deleting ...... two people
        It moves money or reaches everyone ..................... one person
        This holds for changes that say an AI helped with them.
        Whoever checks says so by setting the label "human-reviewed" or by approving
        in a review, after the last change. It is somebody else than the author.
        Who may check: @acme/leads.

      WHAT WE LET THROUGH, AND UNTIL WHEN
        - made-up keys for tests (passwords, keys, tokens in test/**; @acme/ana,
          until 2027-01-10)

      WHAT NO REPOSITORY MAY LOOSEN
        - what never goes into an AI tool and never into git
        - who checks where this holds: it cannot be taken back once it ships
        Every repository may be stricter.

      WHAT NO TOOL SEES FOR US
        This page is held where changes are made and merged. Chats in a browser or
        on a phone, private accounts and what a vendor does with what it is shown
        are held by people alone.
        Written on this page and not checked by a program yet:
        - personal data of customers, patients, staff
        - countries whose identifiers are looked for
        - words that must not appear, matched whole
      "
    `);
  });

  test('fits on paper', () => {
    const lines = text.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(lines.length).toBeLessThan(60);
  });

  test('holds no word of the file format', () => {
    expect(plainPage(policyOf(null), NOW)).not.toMatch(/[{}[\]]|_[a-z]/);
  });
});

describe('what applies to a path', () => {
  const policy = policyOf(
    'human_check: { ours: [{ paths: ["apps/portal/**"], means: inside_only }] }',
    ORGANISATION,
  );

  test.each<readonly [string, object]>([
    [
      'apps/portal/a.ts',
      {
        reach: 'cannot_undo',
        people: 'two people',
        locked: true,
        refused: [],
        because: '"apps/portal/**" in the page',
      },
    ],
    ['src/a.ts', { reach: 'inside_only', people: 'go', because: null, locked: false }],
    ['countersign.yml', { reach: 'money_or_everyone', guardrail: true, people: 'one person' }],
    ['test/a.ts', { exceptions: [{ why: 'made-up keys for tests' }] }],
    ['old/a.ts', { exceptions: [] }],
    [
      '.cursor/mcp.json',
      { aiTools: [{ tool: 'cursor', role: 'mcp', shared: false, approved: false }] },
    ],
    ['CLAUDE.md', { aiTools: [{ tool: 'claude-code', approved: true }] }],
  ])('%s', (path, expected) => {
    expect(policyAt(policy, path, NOW)).toMatchObject(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Surface } from '@countersign/detectors';
import { capLevel } from '../evaluate/level.ts';
import { asWritten } from '../evaluate/exceptions.ts';
import type { Policy, RefusedKey } from '../evaluate/policy.ts';
import { createReachOf, REACH_ORDER } from '../evaluate/reach.ts';
import { parsePage } from '../page/parse.ts';
import {
  APPLIES_TO,
  LEVELS,
  LOCKABLE,
  MODES,
  PEOPLE,
  PLANS,
  type PolicyPage,
} from '../page/schema.ts';
import type { Level } from '../verdict.ts';
import { mergeCases } from './merge-cases.ts';
import { mergePolicy, type PageInput } from './merge-policy.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const HEAD: readonly (readonly [string, string])[] = [
  ['version', 'version: 1'],
  ['owner', 'owner: "@o/own"'],
  ['next_review', 'next_review: 2027-02-01'],
];

function pageOf(body: string, origin: 'organisation' | 'repository'): PageInput {
  const missing = HEAD.filter(([key]) => !new RegExp(`^${key}:`, 'm').test(body));
  const text = `${missing.map(([, line]) => line).join('\n')}\n${body}`;
  const { page, problems } = parsePage(text, `${origin}.yml`);
  if (page === null) throw new Error(JSON.stringify(problems));
  return { page, file: `${origin}.yml`, origin };
}

const merge = (organisation: string | null, repository: string | null): Policy =>
  mergePolicy({
    organisation: organisation === null ? null : pageOf(organisation, 'organisation'),
    repository: repository === null ? null : pageOf(repository, 'repository'),
    now: NOW,
  });

const builtIn: Readonly<Record<string, Surface>> = {
  'locales/en.json': { surface: 'copy', reach: 'customers_see_it', glob: '**/locales/**' },
  'tools/locales/en.json': { surface: 'copy', reach: 'customers_see_it', glob: '**/locales/**' },
  'emails/welcome.html': { surface: 'email-template', reach: 'cannot_undo', glob: 'emails/**' },
  CODEOWNERS: { surface: 'guardrails', reach: 'money_or_everyone', glob: 'CODEOWNERS' },
};

function read(policy: Policy, key: string): unknown {
  const [kind, rest = ''] = key.split(/:(.*)/s);
  if (kind === 'effective') return capLevel(policy, rest, policy.keys[rest]?.value as Level);
  if (kind === 'tier') {
    const surface = builtIn[rest];
    return createReachOf(policy)([rest], surface === undefined ? [] : [surface]).reach;
  }
  if (key === 'lock') return policy.lock;
  if (key === 'exceptions') return policy.exceptions.usable.map(asWritten);
  return policy.keys[key]?.value;
}

describe('merging two pages', () => {
  test('no case is written twice', () => {
    const names = mergeCases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(mergeCases)('$name', ({ organisation, repository, key, want, refused = [] }) => {
    const policy = merge(organisation, repository);
    const wantRefused = refused.map(([refusedKey, why]): RefusedKey => ({ key: refusedKey, why }));
    expect(policy.refused).toEqual(wantRefused);
    expect(read(policy, key)).toEqual(want);
  });
});

describe('what holds without pages', () => {
  test('the preset counts, and says that there is no page', () => {
    const policy = merge(null, null);
    expect(policy).toMatchObject({
      hasPage: false,
      mode: 'observe',
      sources: ['preset'],
      levels: { secrets: 'block' },
      aiTools: { approved: [], notUsed: [], others: 'warn' },
      humanCheck: { appliesTo: 'ai', label: 'human-reviewed', authorMayCheck: false },
      owner: null,
      refused: [],
      notEnforced: [],
      doubts: [],
    });
    expect(policy.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a repository alone stands by itself', () => {
    const policy = merge(null, 'mode: block\noff_limits: { secrets: warn }');
    expect(policy.sources).toEqual(['preset', 'repository']);
    expect(policy.keys['mode']).toEqual({ value: 'block', origin: 'repository', locked: false });
    expect(policy.keys['off_limits.personal']?.origin).toBe('preset');
  });

  test('a preset that this version does not have is a doubt, not a pass', () => {
    const policy = merge('extends: countersign:mars@1', null);
    expect(policy.doubts).toHaveLength(1);
  });

  test('keys that nothing acts on are listed, and only those that are set', () => {
    const page =
      'off_limits: { personal: warn, contract: allow, countries: [au], our_words: [] }\n' +
      'ai_tools: { approved: [{ tool: cursor, may_see: [code] }] }\n' +
      'human_check: { ours: [{ calls: [pay], means: cannot_undo }] }\n' +
      'record: { keep: 1 years }\npull_requests: { comment: "off" }';
    expect(merge(null, page).notEnforced).toEqual(['off_limits.personal', 'off_limits.countries']);
  });
});

const word = fc.constantFrom('alpha', 'bravo', 'charlie', 'delta');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const strip = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const pageArbitrary: fc.Arbitrary<PolicyPage> = fc
  .record({
    version: fc.constant(1 as const),
    owner: fc.constantFrom('@o/own', '@o/team', '@kim'),
    next_review: fc.constantFrom('2026-12-01', '2027-01-15', '2027-02-01'),
    mode: some(fc.constantFrom(...MODES)),
    off_limits: some(
      fc.record({
        personal: some(fc.constantFrom(...LEVELS)),
        secrets: some(fc.constantFrom(...LEVELS)),
        financials: some(fc.constantFrom(...LEVELS)),
        contract: some(fc.constantFrom(...LEVELS)),
        countries: some(fc.uniqueArray(fc.constantFrom('au', 'nz', 'gb'))),
        our_words: some(fc.uniqueArray(word)),
      }),
    ),
    ai_tools: some(
      fc.record({
        approved: some(
          fc.uniqueArray(
            fc.record({
              tool: fc.constantFrom('cursor', 'claude-code', 'aider'),
              plan: some(fc.constantFrom(...PLANS)),
              training: some(fc.constantFrom('on' as const, 'off' as const)),
              may_see: some(fc.uniqueArray(fc.constantFrom('code' as const, 'customer' as const))),
              use: some(fc.constantFrom('yes' as const, 'no' as const)),
            }),
            { selector: ({ tool }) => tool },
          ),
        ),
        others: some(fc.constantFrom(...LEVELS)),
        hosts: some(fc.uniqueArray(word)),
      }),
    ),
    human_check: some(
      fc.record({
        applies_to: some(fc.constantFrom(...APPLIES_TO)),
        inside_only: some(fc.constantFrom(...PEOPLE)),
        customers_see_it: some(fc.constantFrom(...PEOPLE)),
        cannot_undo: some(fc.constantFrom(...PEOPLE)),
        money_or_everyone: some(fc.constantFrom(...PEOPLE)),
        author_may_check: some(fc.constantFrom('yes' as const, 'no' as const)),
        label: some(word),
        counts: some(
          fc.uniqueArray(fc.constantFrom('label' as const, 'review' as const), { minLength: 1 }),
        ),
        reviewers: some(fc.uniqueArray(fc.constantFrom('@ann', '@kim', '@o/team'))),
        ours: some(
          fc.array(
            fc.record({
              paths: fc.array(fc.constantFrom('src/**', 'locales/**', '**'), { minLength: 1 }),
              means: fc.constantFrom(...REACH_ORDER),
            }),
            { maxLength: 3 },
          ),
        ),
      }),
    ),
    lock: some(fc.uniqueArray(fc.constantFrom(...LOCKABLE), { maxLength: 4 })),
    exceptions_last_at_most: some(fc.constantFrom('30 days', '60 days', '120 days')),
    record: some(fc.record({ keep: some(fc.constantFrom('1 years', '7 years', '90 days')) })),
  })
  .map((page) => strip(page) as PolicyPage);

const mergePages = (organisation: PolicyPage | null, repository: PolicyPage | null): Policy =>
  mergePolicy({
    organisation:
      organisation === null ? null : { page: organisation, file: 'o.yml', origin: 'organisation' },
    repository:
      repository === null ? null : { page: repository, file: 'r.yml', origin: 'repository' },
    now: NOW,
  });

/** Values in order from loosest to strictest, by key. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  mode: MODES,
  'off_limits.personal': LEVELS,
  'off_limits.secrets': LEVELS,
  'off_limits.financials': LEVELS,
  'off_limits.contract': LEVELS,
  'ai_tools.others': LEVELS,
  'human_check.applies_to': APPLIES_TO,
  'human_check.inside_only': PEOPLE,
  'human_check.customers_see_it': PEOPLE,
  'human_check.cannot_undo': PEOPLE,
  'human_check.money_or_everyone': PEOPLE,
  'human_check.author_may_check': ['yes', 'no'],
};

/** The organisation's own word on a key, if it has one. */
function said(page: PolicyPage, key: string): unknown {
  const [section = '', name] = key.split('.');
  const top = (page as Readonly<Record<string, unknown>>)[section];
  return name === undefined ? top : (top as Readonly<Record<string, unknown>> | undefined)?.[name];
}

describe('laws of merging', () => {
  test('never looser than a lock', () => {
    fc.assert(
      fc.property(pageArbitrary, pageArbitrary, (organisation, repository) => {
        const policy = mergePages(organisation, repository);
        for (const [key, order] of Object.entries(ORDERS)) {
          const floor = said(organisation, key);
          if (policy.keys[key]?.locked !== true || floor === undefined) continue;
          const value = policy.keys[key]?.value as string;
          expect(order.indexOf(value)).toBeGreaterThanOrEqual(order.indexOf(floor as string));
          const alone = mergePages(organisation, null);
          if (order === LEVELS)
            expect(order.indexOf(capLevel(policy, key, value as Level))).toBeGreaterThanOrEqual(
              order.indexOf(capLevel(alone, key, floor as Level)),
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a locked list of tools never grows, and no tool on it gets more', () => {
    fc.assert(
      fc.property(pageArbitrary, pageArbitrary, (organisation, repository) => {
        const locked = { ...organisation, lock: ['ai_tools' as const] };
        if (locked.ai_tools?.approved === undefined) return;
        const before = new Map(
          mergePages(locked, null).aiTools.approved.map((tool) => [tool.tool, tool]),
        );
        for (const tool of mergePages(locked, repository).aiTools.approved) {
          const was = before.get(tool.tool);
          expect(was).toBeDefined();
          if (was?.plan !== undefined)
            expect(PLANS.indexOf(tool.plan as 'free')).toBeGreaterThanOrEqual(
              PLANS.indexOf(was.plan as 'free'),
            );
          if (was?.training === 'off') expect(tool.training).toBe('off');
          const allowed = was?.may_see;
          if (allowed !== undefined)
            expect(tool.may_see?.every((data) => allowed.includes(data))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('no path of the repository lowers a locked tier', () => {
    const paths = ['src/a.ts', 'locales/en.json'];
    fc.assert(
      fc.property(
        pageArbitrary,
        pageArbitrary,
        fc.constantFrom(...paths),
        fc.constantFrom(...REACH_ORDER),
        (organisation, repository, path, reach) => {
          const locked = { ...organisation, lock: ['human_check' as const] };
          const surfaces = [{ surface: 'copy', reach, glob: path }];
          const alone = createReachOf(mergePages(locked, null))([path], surfaces).reach;
          const merged = createReachOf(mergePages(locked, repository))([path], surfaces).reach;
          expect(REACH_ORDER.indexOf(merged)).toBeGreaterThanOrEqual(REACH_ORDER.indexOf(alone));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('merging a page with itself changes nothing', () => {
    fc.assert(
      fc.property(pageArbitrary, (organisation) => {
        const { lock: _, ...repository } = organisation;
        const once = mergePages(organisation, null);
        const twice = mergePages(organisation, repository);
        expect(twice.hash).toBe(once.hash);
        expect(twice.refused).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('the order of keys says nothing', () => {
    const shuffled = (page: PolicyPage, seed: number): PolicyPage => {
      const entries = Object.entries(page);
      const turn = seed % entries.length;
      return Object.fromEntries(
        [...entries.slice(turn), ...entries.slice(0, turn)].toReversed(),
      ) as PolicyPage;
    };
    fc.assert(
      fc.property(pageArbitrary, pageArbitrary, fc.nat(20), (organisation, repository, seed) => {
        const one = mergePages(organisation, repository);
        const other = mergePages(shuffled(organisation, seed), shuffled(repository, seed));
        expect(other).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  test('however the text of a repository page is damaged, nothing locked is loosened', () => {
    const organisation = pageOf(
      'mode: block\noff_limits: { secrets: block, personal: warn }\nai_tools: { approved: [{ tool: claude-code }], others: block }\nhuman_check: { cannot_undo: two people, author_may_check: "no" }\nlock: [mode, off_limits, ai_tools, human_check]',
      'organisation',
    );
    const alone = mergePolicy({ organisation, repository: null, now: NOW });
    const text =
      'version: 1\nowner: "@o/own"\nnext_review: 2027-02-01\nmode: block\noff_limits:\n  secrets: block # x\n  personal: block\nai_tools: { others: block }\nhuman_check:\n  cannot_undo: two people\n  author_may_check: "no"\n';
    const words = text.split(/(?<=[\s:{}"])|(?=[\s:{}"])/);
    const values = words.flatMap((one, at) => (/^(?:block|no)$/.test(one) ? [at] : []));
    const damage = fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom(...values), fc.constantFrom('allow', 'observe', 'warn', 'yes')),
        fc.tuple(
          fc.nat(words.length - 1),
          fc.constantFrom('', 'go', ' ', '\n', '"', ':', '#', '{', '}'),
        ),
      ),
      { minLength: 1, maxLength: 3 },
    );
    let read = 0;
    fc.assert(
      fc.property(damage, (cuts) => {
        const damaged = [...words];
        for (const [at, word_] of cuts) damaged[at] = word_;
        const { page, problems } = parsePage(damaged.join(''), 'r.yml');
        // A page with a mistake judges nothing, and says why.
        if (page === null) {
          expect(problems.length).toBeGreaterThan(0);
          return;
        }
        read += 1;
        const policy = mergePolicy({
          organisation,
          repository: { page, file: 'r.yml', origin: 'repository' },
          now: NOW,
        });
        for (const [key, order] of Object.entries(ORDERS)) {
          if (alone.keys[key]?.origin !== 'organisation') continue;
          expect(order.indexOf(policy.keys[key]?.value as string)).toBeGreaterThanOrEqual(
            order.indexOf(alone.keys[key].value as string),
          );
        }
        expect(policy.lockedMode).toBe('block');
        expect(policy.aiTools.approved).toEqual(alone.aiTools.approved);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(20);
  });

  test('a policy survives being stored as JSON', () => {
    fc.assert(
      fc.property(pageArbitrary, pageArbitrary, (organisation, repository) => {
        const policy = mergePages(organisation, repository);
        expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
      }),
      { numRuns: 50 },
    );
  });
});

/** Test data: facts and policies made from a few words. */
import type {
  Account,
  Authorship,
  ChangeFacts,
  ClassifiedFile,
  Coverage,
  Finding,
  Reach,
  ReviewEvent,
  ReviewFacts,
} from '@countersign/detectors';
import { mergePolicy } from '../merge/merge-policy.ts';
import { parsePage } from '../page/parse.ts';
import type { Gate, RuleResult, Verdict } from '../verdict.ts';
import { evaluate } from './evaluate.ts';
import type { Policy } from './policy.ts';

export const NOW: Date = new Date('2026-11-22T10:00:00Z');

const withHead = (body: string): string =>
  `version: 1\nowner: "@acme/ana"\n${/^next_review:/m.test(body) ? '' : 'next_review: 2027-02-01\n'}${body}`;

/** The policy of a repository whose page, or whose organisation's page, has this body. Null: no page. */
export function policyOf(repository: string | null, organisation: string | null = null): Policy {
  const page = <Origin extends 'organisation' | 'repository'>(
    body: string | null,
    origin: Origin,
  ) => {
    if (body === null) return null;
    const parsed = parsePage(withHead(body), `${origin}.yml`);
    if (parsed.page === null) throw new Error(JSON.stringify(parsed.problems));
    return { page: parsed.page, file: `${origin}.yml`, origin, problems: parsed.problems };
  };
  return mergePolicy({
    organisation: page(organisation, 'organisation'),
    repository: page(repository, 'repository'),
    now: NOW,
  });
}

export const finding = (fields: Partial<Finding> = {}): Finding => ({
  id: 'github-token',
  kind: 'secret',
  tier: 'confirmed',
  severity: 'critical',
  path: 'src/a.ts',
  line: 3,
  column: 15,
  endLine: 3,
  endColumn: 55,
  excerpt: 'ghp_…',
  fingerprint: 'a'.repeat(32),
  message: 'A token.',
  commit: null,
  ...fields,
});

const SURFACES: Readonly<Record<Exclude<Reach, 'inside_only'> | 'guardrails', string>> = {
  customers_see_it: 'copy',
  cannot_undo: 'email-template',
  money_or_everyone: 'payouts',
  guardrails: 'guardrails',
};

/** `locales/en.json: customers_see_it`, or a path alone. */
export function file(text: string, previousPath: string | null = null): ClassifiedFile {
  const [path = '', tier] = text.split(': ');
  const surface = tier as keyof typeof SURFACES | undefined;
  const reach = surface === 'guardrails' ? 'money_or_everyone' : surface;
  return {
    path,
    previousPath,
    status: previousPath === null ? 'modified' : 'renamed',
    surfaces:
      surface === undefined || reach === undefined
        ? []
        : [{ surface: SURFACES[surface], reach, glob: path }],
  };
}

export const AI: Authorship = {
  declared: 'ai',
  tools: ['claude-code'],
  evidence: [
    {
      commit: 'c'.repeat(40),
      kind: 'trailer',
      role: 'author',
      tool: 'claude-code',
      strength: 'strong',
      text: 'Co-Authored-By: Claude <noreply@anthropic.com>',
    },
  ],
};
export const declared = (word: Authorship['declared']): Authorship =>
  word === 'ai' ? AI : { declared: word, tools: [], evidence: [] };

export const coverageOf = (fields: Partial<Coverage> = {}): Coverage => ({
  files: 1,
  bytes: 100,
  commits: 1,
  skipped: [],
  ...fields,
});

export const person = (login: string, id: number, type: Account['type'] = 'User'): Account => ({
  login,
  id,
  type,
});
export const ANN: Account = person('ann', 1);
export const KIM: Account = person('kim', 2);
export const LEE: Account = person('lee', 3);
export const BOT: Account = person('helper[bot]', 9, 'Bot');

export const labelled = (
  actor: Account | null,
  fields: Partial<ReviewEvent> = {},
): ReviewEvent => ({
  kind: 'label',
  name: 'human-reviewed',
  action: 'added',
  actor,
  role: 'write',
  viaApp: null,
  agentIntent: false,
  at: '2026-11-22T09:00:00Z',
  commit: null,
  onPresentHead: true,
  ...fields,
});
export const reviewed = (actor: Account | null, fields: Partial<ReviewEvent> = {}): ReviewEvent =>
  labelled(actor, { kind: 'review', name: 'APPROVED', commit: 'f'.repeat(40), ...fields });

/** A pull request of @ann. */
export const reviewsOf = (
  events: readonly ReviewEvent[],
  fields: Partial<ReviewFacts> = {},
): ReviewFacts => ({
  author: ANN,
  contributors: [ANN],
  unattributed: [],
  events,
  labels: events.some(({ kind }) => kind === 'label') ? ['Human-Reviewed'] : [],
  draft: false,
  ...fields,
});

const SOURCES: Readonly<Record<Gate, ChangeFacts['source']>> = {
  hook: { kind: 'staged' },
  local: { kind: 'range', base: 'b'.repeat(40), head: 'f'.repeat(40) },
  'pull-request': {
    kind: 'pull-request',
    repository: 'acme/shop',
    number: 7,
    base: 'b'.repeat(40),
    head: 'f'.repeat(40),
  },
};

export const factsOf = (fields: Partial<ChangeFacts> = {}, gate: Gate = 'local'): ChangeFacts => ({
  source: SOURCES[gate],
  files: [file('src/a.ts')],
  findings: [],
  aiTools: [],
  authorship: declared('none'),
  reviews: null,
  coverage: coverageOf(),
  ...fields,
});

export const judge = (
  facts: Partial<ChangeFacts>,
  policy: Policy,
  gate: Gate = 'local',
  now: Date = NOW,
): Verdict => evaluate(factsOf(facts, gate), policy, { now, gate });

export function ruleOf(verdict: Verdict, id: string): RuleResult {
  const rule = verdict.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

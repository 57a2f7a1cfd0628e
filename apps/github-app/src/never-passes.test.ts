/** Whoever may not vouch for a change cannot talk it through, in whatever order they try whatever there is. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Account, Change, ChangeFacts, ReviewFacts } from '@countersign/detectors';
import { readReviewFacts } from '@countersign/github';
import type { GitHubClient, Snapshot, TimelineNode } from '@countersign/github';
import { evaluate, mergePolicy, parsePage } from '@countersign/policy';
import type { Policy } from '@countersign/policy';
import { exitCode } from '@countersign/report';
import { scanChange } from '@countersign/scanner';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const NOW = new Date('2026-06-01T12:00:00Z');
const LABEL = 'human-reviewed';

interface Who extends Account {
  readonly role: string | null;
}

const who = (
  login: string,
  id: number,
  role: string | null,
  type: Account['type'] = 'User',
): Who => ({
  login,
  id,
  type,
  role,
});

const DEV = who('dev', 1, 'admin');
const MIA = who('mia', 2, 'write');
const PAT = who('pat', 3, 'write');
/** Assigned the work to the agent. */
const BOSS = who('boss', 4, 'admin');
const KIM = who('kim', 9, 'admin');
const NOBODIES: readonly Who[] = [
  DEV,
  MIA,
  PAT,
  BOSS,
  who('rex', 5, 'read'),
  who('tri', 6, 'triage'),
  who('cus', 7, 'deployer'),
  who('out', 8, 'none'),
  who('helper', 20, null, 'Bot'),
  who('coderabbitai', 136622811, null, 'Bot'),
  who('Copilot', 198982749, 'write', 'Bot'),
  who('manny', 21, null, 'Mannequin'),
];

/** Everything one can do on a pull request whose head stays where it is. */
interface Step {
  readonly by: Who | null;
  readonly does: 'label' | 'unlabel' | 'review' | 'comment';
  readonly label: string;
  readonly state: string;
  readonly commit: string | null;
  readonly body: string;
  readonly viaApp: string | null;
  readonly intent: boolean;
  readonly edited: boolean;
}

const steps = (by: fc.Arbitrary<Pick<Step, 'by' | 'viaApp' | 'intent'>>): fc.Arbitrary<Step> =>
  fc
    .record({
      does: fc.constantFrom('label', 'unlabel', 'review', 'comment'),
      label: fc.constantFrom(
        LABEL,
        LABEL.toUpperCase(),
        `${LABEL} `,
        'lgtm',
        'human\u2010reviewed',
      ),
      state: fc.constantFrom('APPROVED', 'COMMENTED', 'CHANGES_REQUESTED', 'DISMISSED', 'PENDING'),
      commit: fc.constantFrom(HEAD, OLD, null),
      body: fc.constantFrom(
        '',
        'LGTM',
        'countersign: I read this and it may ship',
        'countersign: emergency the shop is down',
        '/countersign recheck',
        '@copilot approve this',
      ),
      edited: fc.boolean(),
    })
    .chain((step) => by.map((actor): Step => ({ ...step, ...actor })));

/** Nobody who qualifies, or somebody who does through what does not. */
const unqualified = steps(
  fc.oneof(
    fc.record({
      by: fc.constantFrom(...NOBODIES, null),
      viaApp: fc.constantFrom(null, 'helper'),
      intent: fc.boolean(),
    }),
    fc.record({ by: fc.constant(KIM), viaApp: fc.constant('helper'), intent: fc.boolean() }),
    fc.record({ by: fc.constant(KIM), viaApp: fc.constant(null), intent: fc.constant(true) }),
  ),
).filter(
  // A review by hand tells of no App: GitHub has no such field, so it is done by who did it.
  ({ by, does }) => by !== KIM || does === 'label' || does === 'unlabel',
);

const byKim: Step = {
  by: KIM,
  does: 'label',
  label: LABEL,
  state: '',
  commit: null,
  body: '',
  viaApp: null,
  intent: false,
  edited: false,
};

function nodeOf(step: Step, index: number): TimelineNode {
  const actor =
    step.by === null
      ? null
      : { __typename: step.by.type, login: step.by.login, databaseId: step.by.id };
  const at = new Date(Date.parse('2026-06-01T10:00:00Z') + index * 1000).toISOString();
  const common = { id: `N${index}`, createdAt: at, submittedAt: at };
  const lastEditedAt = step.edited ? at : null;
  switch (step.does) {
    case 'label':
      return { __typename: 'LabeledEvent', ...common, actor, label: { name: step.label } };
    case 'unlabel':
      return { __typename: 'UnlabeledEvent', ...common, actor, label: { name: step.label } };
    case 'comment':
      return {
        __typename: 'IssueComment',
        ...common,
        author: actor,
        body: step.body,
        lastEditedAt,
      };
    case 'review':
      return {
        __typename: 'PullRequestReview',
        ...common,
        fullDatabaseId: String(index),
        author: actor,
        state: step.state,
        body: step.body,
        lastEditedAt,
        authorCanPushToRepository: ['write', 'maintain', 'admin'].includes(step.by?.role ?? ''),
        given:
          step.commit === null ? null : { oid: step.commit, tree: { oid: `tree ${step.commit}` } },
      };
  }
}

/** Of GitHub only what this asks: the rest of an event, and who may do what. */
function clientFor(taken: readonly Step[]): GitHubClient {
  const items = taken.map((step, index) => ({
    node_id: `N${index}`,
    performed_via_github_app: step.viaApp === null ? null : { slug: step.viaApp },
    ...(step.intent ? { intent: { rationale: 'because' } } : {}),
  }));
  const client = {
    paginate: async () => items,
    rest: {
      issues: { listEventsForTimeline: {} },
      repos: {
        getCollaboratorPermissionLevel: async ({ username }: { username: string }) => {
          const found = [...NOBODIES, KIM].find(({ login }) => login === username);
          return { data: { role_name: found?.role ?? 'none', permission: 'read' } };
        },
        // Another head brings another change.
        compareCommitsWithBasehead: async ({ basehead }: { basehead: string }) => ({
          data: {
            files: [
              { filename: 'a', status: 'added', sha: basehead, patch: basehead, additions: 1 },
            ],
          },
        }),
      },
    },
  };
  return client as unknown as GitHubClient;
}

const account = ({ login, id, type }: Who): Account => ({ login, id, type });

const change: Change = {
  source: { kind: 'pull-request', repository: 'o/r', number: 1, base: OLD, head: HEAD },
  commits: [
    {
      id: HEAD,
      parents: [OLD],
      author: { name: 'Dev', email: 'dev@example.org' },
      committer: { name: 'Mia', email: 'mia@example.org' },
      committedAt: 0,
      message:
        'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\nCo-authored-by: Pat <3+pat@users.noreply.github.com>\n',
      note: null,
      accounts: { author: account(DEV), committer: account(MIA), verified: true },
    },
  ],
  files: [
    {
      path: 'locales/en.json',
      previousPath: null,
      status: 'added',
      mode: '100644',
      blob: 'c'.repeat(40),
      previousBlobs: [],
      addedLines: 'all',
      commit: null,
    },
  ],
  history: [],
  skipped: [],
  async *readContents(requests) {
    for (const request of requests)
      yield { request, content: { kind: 'bytes', bytes: new TextEncoder().encode('{}\n') } };
  },
};

const PAGES = [
  'human_check: { applies_to: ai, customers_see_it: one person }',
  'human_check: { applies_to: ai, customers_see_it: two people }',
  'human_check: { applies_to: everyone, customers_see_it: one person, counts: [label] }',
  'human_check: { applies_to: ai, customers_see_it: one person, counts: [review] }',
  'human_check: { applies_to: ai, customers_see_it: one person, reviewers: ["@kim"] }',
];

function policyOf(text: string): Policy {
  const file = 'countersign.yml';
  const whole = `version: 1\nowner: "@o/t"\nnext_review: 2026-08-15\nmode: block\n${text}\n`;
  const { page, problems } = parsePage(whole, file);
  if (page === null) throw new Error(JSON.stringify(problems));
  return mergePolicy({
    organisation: null,
    repository: { page, file, origin: 'repository' },
    now: NOW,
  });
}

function labelsAfter(taken: readonly Step[]): string[] {
  const labels = new Map<string, string>();
  for (const { does, label } of taken) {
    if (does === 'label') labels.set(label.toLowerCase(), label);
    if (does === 'unlabel') labels.delete(label.toLowerCase());
  }
  return [...labels.values()];
}

async function reviewsAfter(taken: readonly Step[]): Promise<ReviewFacts> {
  const snapshot: Snapshot = {
    pullRequest: {
      number: 1,
      title: 'x',
      body: '',
      author: account(DEV),
      headSha: HEAD,
      headRef: 'topic',
      headRepository: 'o/r',
      baseSha: OLD,
      baseRef: 'main',
      repositoryId: 1,
      draft: false,
      state: 'open',
      labels: labelsAfter(taken),
      assignees: [],
      commits: 1,
      changedFiles: 1,
    },
    timeline: [
      {
        __typename: 'AssignedEvent',
        actor: { __typename: 'User', login: BOSS.login, databaseId: BOSS.id },
        assignee: { login: 'Copilot', databaseId: 198982749 },
      },
      { __typename: 'PullRequestCommit', commit: { oid: HEAD } },
      ...taken.map(nodeOf),
    ],
    headTree: `tree ${HEAD}`,
    basePages: null,
    ownerPages: null,
    notes: [],
    checkRun: null,
    sameHead: [],
  };
  return readReviewFacts(
    clientFor(taken),
    { owner: 'o', repo: 'r', number: 1 },
    snapshot,
    change.commits,
    {
      label: LABEL,
      teams: [],
      announced: async () => new Date('2026-06-01T09:00:00Z'),
    },
  );
}

describe('stop stays stop', () => {
  let facts: ChangeFacts;
  const outcomeOf = async (taken: readonly Step[], policy: Policy): Promise<number> => {
    facts ??= await scanChange(change, { fingerprintKey: 'k'.repeat(22) });
    const reviews = await reviewsAfter(taken);
    return exitCode(evaluate({ ...facts, reviews }, policy, { now: NOW, gate: 'pull-request' }));
  };

  test.each(PAGES)('whatever people who do not qualify do: %s', async (page) => {
    const policy = policyOf(page);
    await fc.assert(
      fc.asyncProperty(fc.array(unqualified, { maxLength: 12 }), async (taken) => {
        expect(await outcomeOf(taken, policy)).not.toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  test('and one who qualifies ends it, whatever came before', async () => {
    const policy = policyOf(PAGES[0] ?? '');
    const withoutTrouble = unqualified.filter(
      ({ by, does }) => by !== KIM && does !== 'unlabel' && does !== 'label',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(withoutTrouble, { maxLength: 8 }), async (taken) => {
        expect(await outcomeOf([...taken, byKim], policy)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

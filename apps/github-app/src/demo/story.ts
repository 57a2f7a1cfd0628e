/** A small organisation, and what happens in it, step by step. */
import { githubToken, simulateGitHub } from '@countersign/testkit';
import type { RepositoryDriver, SimulatedAnswer, SimulatedGitHub } from '@countersign/testkit';

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  /** What the button says. */
  readonly act: string;
}

export const STEPS: readonly Step[] = [
  {
    id: 'leak',
    title: 'A key that was never meant to leave',
    what: 'dev configures a deployment in acme/payments, and an access token comes along.',
    act: 'Open the pull request',
  },
  {
    id: 'agent',
    title: 'An agent changes what customers read',
    what: 'dev lets Claude write the checkout page of acme/shop. The commit says so; acme’s page asks for a person.',
    act: 'Open the pull request',
  },
  {
    id: 'bot',
    title: 'A bot says that it was reviewed',
    what: 'labeller[bot] adds human-reviewed. A label has an author, too, and this one is no person.',
    act: 'Let the bot add the label',
  },
  {
    id: 'person',
    title: 'A person reads it',
    what: 'kim, who did not write it and may write to the repository, adds the same label by hand.',
    act: 'Let kim add the label',
  },
  {
    id: 'review',
    title: 'A page that nobody has read again',
    what: 'dev corrects a line of acme/handbook, whose page of policy is past its review.',
    act: 'Open the pull request',
  },
];

export interface PullRequestSeen {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly check: {
    readonly title: string;
    readonly summary: string;
    /** `success`, `failure`, … or null while it is in progress. */
    readonly conclusion: string | null;
    /** Where its details are. */
    readonly details: string | null;
  } | null;
}

export interface Story {
  readonly github: SimulatedGitHub;
  /** False where another step comes first, or there is no such step. */
  mayDo(step: string): boolean;
  /** Resolves once it has happened on GitHub and `judged` has resolved. */
  perform(step: string, judged: () => Promise<void>): Promise<void>;
  /** The pull request as it was after a step, or null before it. */
  after(step: string): PullRequestSeen | null;
  /** The pull request with this address on GitHub, or null. */
  find(owner: string, name: string, number: number): PullRequestSeen | null;
}

const LABEL = 'human-reviewed';
const DAY = 86_400_000;
/** The simulation counts seconds by its own actions, and shall not get ahead. */
const MINUTE = 60_000;

function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
}

function pageOf(now: Date, mode: string, review: number): string {
  return `version: 1
owner: "@acme/ana"
next_review: ${dayFrom(now, review)}
mode: ${mode}
off_limits:
  secrets: block
ai_tools:
  approved:
    - tool: claude-code
  others: warn
human_check:
  applies_to: ai
  inside_only: go
  customers_see_it: one person
exceptions:
  - rule: off_limits.secrets
    paths: ["test/fixtures/**"]
    why: Keys that our tests make up.
    approved_by: "@acme/ana"
    until: ${dayFrom(now, 12)}
`;
}

const AGENT = 'Thank people for their order\n\nCo-Authored-By: Claude <noreply@anthropic.com>';

export async function createStory(
  now: Date,
  web: (method: string, url: URL) => Promise<SimulatedAnswer | null>,
): Promise<Story> {
  const github = await simulateGitHub({ web, startAt: new Date(now.getTime() - MINUTE) });
  github.createOrganisation({ login: 'acme' });
  for (const login of ['ana', 'dev', 'kim', 'visitor'])
    github.createUser({ login, email: `${login}@example.com` });
  github.createUser({ login: 'labeller[bot]', type: 'Bot' });
  github.install({ owner: 'acme' });
  const repository = async (
    name: string,
    files: Record<string, string>,
    hidden: 'private' | 'public' = 'public',
  ): Promise<RepositoryDriver> => {
    const made = await github.createRepository({
      owner: 'acme',
      name,
      files,
      private: hidden === 'private',
    });
    for (const login of ['ana', 'dev', 'kim']) made.setPermission(login, 'write');
    return made;
  };
  const shop = await repository('shop', {
    'countersign.yml': pageOf(now, 'block', 60),
    'README.md': '# The shop\n',
  });
  // Only people of acme can read this one: visitor is not told that it exists.
  const payments = await repository(
    'payments',
    { 'countersign.yml': pageOf(now, 'block', 60), 'README.md': '# Payments\n' },
    'private',
  );
  const handbook = await repository('handbook', {
    'countersign.yml': pageOf(now, 'warn', -20),
    'notes.md': 'Be kind.\n',
  });

  interface Opened {
    readonly repository: RepositoryDriver;
    readonly number: number;
    readonly sha: string;
    readonly title: string;
    readonly labels: string[];
  }
  const opened = new Map<string, Opened>();
  const done = new Map<string, PullRequestSeen | null>();

  const open = async (
    step: string,
    made: RepositoryDriver,
    message: string,
    files: Record<string, string>,
  ): Promise<void> => {
    const branch = `topic-${step}`;
    const sha = await made.push(branch, { message, files, from: 'main', as: 'dev' });
    const title = message.split('\n', 1)[0] ?? '';
    const number = await made.openPullRequest({ head: branch, base: 'main', title, as: 'dev' });
    opened.set(step, { repository: made, number, sha, title, labels: [] });
  };

  const label = async (as: string): Promise<void> => {
    const agent = opened.get('agent');
    if (agent === undefined) return;
    // The bot's label comes off first: who adds it is what counts.
    if (agent.labels.length > 0) await shop.unlabel(agent.number, LABEL, { as });
    await shop.label(agent.number, LABEL, { as });
    agent.labels.splice(0, agent.labels.length, LABEL);
  };

  const actions: Readonly<Record<string, () => Promise<void>>> = {
    leak: () =>
      open('leak', payments, 'Configure the deployment', {
        'deploy/settings.ts': `export const registryToken = '${githubToken().token}';\n`,
      }),
    agent: () =>
      open('agent', shop, AGENT, {
        'pages/checkout.tsx':
          'export default function Page() {\n  return <h1>Thank you for your order.</h1>;\n}\n',
      }),
    bot: () => label('labeller[bot]'),
    person: () => label('kim'),
    review: () =>
      open('review', handbook, 'Say it more simply', { 'notes.md': 'Be kind, and say why.\n' }),
  };
  const needs: Readonly<Record<string, string>> = { bot: 'agent', person: 'bot' };

  const seen = (one: Opened | undefined): PullRequestSeen | null => {
    if (one === undefined) return null;
    const { owner, name } = one.repository;
    const run = one.repository.checkRuns(one.sha).at(-1);
    return {
      owner,
      name,
      number: one.number,
      title: one.title,
      labels: [...one.labels],
      check:
        run === undefined
          ? null
          : {
              title: run.output.title ?? 'In progress',
              summary: run.output.summary ?? '',
              conclusion: run.conclusion,
              details: run.detailsUrl,
            },
    };
  };

  const story: Story = {
    github,
    mayDo(step) {
      const first = needs[step];
      return (
        Object.hasOwn(actions, step) && !done.has(step) && (first === undefined || done.has(first))
      );
    },
    async perform(step, judged) {
      if (!story.mayDo(step)) return;
      done.set(step, null);
      await actions[step]?.();
      await github.settled();
      await judged();
      done.set(step, seen(opened.get(needs[step] === undefined ? step : 'agent')));
    },
    after: (step) => done.get(step) ?? null,
    find: (owner, name, number) =>
      seen(
        [...opened.values()].find(
          (one) =>
            one.repository.owner === owner && one.repository.name === name && one.number === number,
        ),
      ),
  };
  return story;
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AiToolSign, ChangeFacts, CommitInfo } from '@countersign/detectors';
import { evaluate } from '../evaluate/evaluate.ts';
import { factsOf, file, finding, NOW, policyOf } from '../evaluate/sample-facts.ts';
import { createActivity } from './activity.ts';
import { parseAnswer } from './answers.ts';
import { drawMap } from './draw-map.ts';
import { mapRepository, type MapRepositoryInput } from './map-repository.ts';
import { createPeopleFilter, HIDDEN } from './people-filter.ts';
import { questionnaire } from './questionnaire.ts';

const commit = (message: string, fields: Partial<CommitInfo> = {}): CommitInfo => ({
  id: 'a'.repeat(40),
  parents: ['b'.repeat(40)],
  author: { name: 'Ada Lovelace', email: 'ada@example.org' },
  committer: { name: 'Ada Lovelace', email: 'ada@example.org' },
  committedAt: Date.parse('2026-10-05T10:00:00Z') / 1000,
  message,
  note: null,
  accounts: null,
  ...fields,
});
const CLAUDE = 'Add x\n\nCo-Authored-By: Claude <noreply@anthropic.com>';

const sign = (tool: string, path: string, more: Partial<AiToolSign> = {}): AiToolSign => ({
  tool,
  path,
  role: 'settings',
  shared: false,
  ...more,
});

function repository(
  facts: Partial<ChangeFacts>,
  page: string | null = null,
  more: Partial<MapRepositoryInput> = {},
): ReturnType<typeof mapRepository> {
  const whole = factsOf({ source: { kind: 'tree', root: '/r' }, ...facts });
  const policy = policyOf(page);
  return mapRepository({
    name: 'shop',
    facts: whole,
    verdict: evaluate(whole, policy, { now: NOW, gate: 'local' }),
    policy,
    page: page === null ? 'none' : 'own',
    activity: createActivity(),
    people: createPeopleFilter(),
    wholeHistory: true,
    ...more,
  });
}

describe('activity', () => {
  test('months, without merges; what declares nothing is counted and not called a person’s', () => {
    const activity = createActivity();
    activity.add(commit(CLAUDE));
    activity.add(commit('Add y'));
    activity.add(commit(CLAUDE, { parents: ['b', 'c'] }));
    activity.add(commit('Add z', { committedAt: Date.parse('2026-09-30T23:59:59Z') / 1000 }));
    expect(activity.months()).toEqual([
      { month: '2026-09', commits: 1, declared: 0 },
      { month: '2026-10', commits: 2, declared: 1 },
    ]);
    expect([...activity.byTool()]).toEqual([['claude-code', 1]]);
  });

  test('a clock that no calendar holds', () => {
    const activity = createActivity();
    activity.add(commit('x', { committedAt: Number.NaN }));
    activity.add(commit('x', { committedAt: 1e300 }));
    expect(activity.months()).toEqual([{ month: '1970-01', commits: 2, declared: 0 }]);
  });
});

describe('people', () => {
  const filter = createPeopleFilter();
  filter.add({ name: 'Ada Lovelace', email: 'ada.l@example.org' });
  filter.add({ name: 'torvalds', email: '12+torvalds@users.noreply.github.com' });
  filter.add({ name: 'Cursor Agent', email: 'cursoragent@cursor.com' });
  filter.add({ name: 'Claude', email: 'noreply@anthropic.com' });
  filter.add({
    name: 'dependabot[bot]',
    email: '49699333+dependabot[bot]@users.noreply.github.com',
  });

  test.each([
    ['.cursor/rules/ada-lovelace.mdc', `.cursor/rules/${HIDDEN}.mdc`],
    ['.cursor/rules/AdaLovelace_notes.md', `.cursor/rules/${HIDDEN}.md`],
    ['notes/someone@else.example.txt', `notes/${HIDDEN}`],
    ['home/torvalds/.claude/settings.json', `home/${HIDDEN}/.claude/settings.json`],
    ['ada.l/x', `${HIDDEN}/x`],
    ['.claude/agents/cursor-agent.md', '.claude/agents/cursor-agent.md'],
    ['.github/dependabot.yml', '.github/dependabot.yml'],
    ['src/adapter.ts', 'src/adapter.ts'],
    ['.claude/settings.json', '.claude/settings.json'],
  ])('%s → %s', (path, shown) => {
    expect(filter.hide(path)).toBe(shown);
  });

  test('no name of two words survives in a path, however it is joined', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
    fc.assert(
      fc.property(word, word, fc.constantFrom(' ', '-', '_', '.', ''), (first, last, join) => {
        const people = createPeopleFilter();
        people.add({ name: `${first} ${last}`, email: 'x@y.example' });
        const path = people.hide(`rules/by ${first}${join}${last}.md`);
        expect(path.toLowerCase()).not.toContain(last.toLowerCase());
      }),
    );
  });
});

describe('one repository', () => {
  test('tools by what shows them; shared files name none', () => {
    const activity = createActivity();
    activity.add(commit(CLAUDE));
    const { tools, unattributed } = repository(
      {
        aiTools: [
          sign('cursor', '.cursor/mcp.json', { role: 'mcp' }),
          sign('cursor', '.cursor/mcp.json', { role: 'host', shared: true, names: 'a.example' }),
          ...['a', 'b', 'c', 'd'].map((name) =>
            sign('cursor', `.cursor/rules/${name}.mdc`, { role: 'instructions' }),
          ),
          sign('agents-md', 'AGENTS.md', { role: 'instructions', shared: true }),
          sign('openai-api', 'package.json', { role: 'api', shared: true, names: 'openai' }),
        ],
      },
      'ai_tools: { approved: [{ tool: cursor, may_see: [code] }] }',
      { activity },
    );
    expect(tools).toEqual([
      expect.objectContaining({
        tool: 'claude-code',
        seenBy: 'commits',
        commits: 1,
        signs: [],
        standing: 'not-listed',
      }),
      expect.objectContaining({
        tool: 'cursor',
        seenBy: 'files',
        standing: 'approved',
        maySee: ['code'],
        signs: [
          { role: 'mcp', files: 1, examples: ['.cursor/mcp.json'], names: [] },
          {
            role: 'instructions',
            files: 4,
            examples: ['.cursor/rules/a.mdc', '.cursor/rules/b.mdc', '.cursor/rules/c.mdc'],
            names: [],
          },
        ],
      }),
      expect.objectContaining({ tool: 'openai-api', seenBy: 'service' }),
    ]);
    expect(unattributed).toEqual(['AGENTS.md']);
  });

  test('risks gravest first, by their check’s title and never by what the file says; keys are counted', () => {
    const config = (id: string, severity: 'critical' | 'low', path: string) =>
      finding({
        id,
        kind: 'ai-config',
        severity,
        path,
        message: 'the file says /home/ada',
        tier: 'confirmed',
      });
    const mapped = repository({
      findings: [
        config('personal-path', 'low', 'a'),
        config('approval-bypass', 'critical', 'z'),
        finding(),
        finding({ tier: 'review', path: 'other' }),
      ],
      files: [file('src/a.ts'), file('customers.csv')],
      coverage: {
        files: 1,
        bytes: 1,
        commits: 0,
        skipped: [
          { path: 'a.zip', reason: 'archive', detail: '' },
          { path: 'b.zip', reason: 'archive', detail: '' },
        ],
      },
    });
    expect(mapped.risks.map(({ id, severity }) => [id, severity])).toEqual([
      ['approval-bypass', 'critical'],
      ['personal-path', 'low'],
    ]);
    expect(JSON.stringify(mapped)).not.toContain('/home/ada');
    expect(mapped.keys).toBe(1);
    expect(mapped.data).toEqual([
      { kind: 'code', files: 1, examples: [] },
      { kind: 'customer', files: 1, examples: ['customers.csv'] },
    ]);
    expect(mapped.skipped).toEqual([{ reason: 'archive', files: 2 }]);
  });
});

describe('what settings narrow and start', () => {
  const setting = (path: string, line: number, key: string) =>
    ({ path, line, key, concerns: 'access', means: 'keeps keys from the agent' }) as const;
  const start = (kind: 'server' | 'command', name: string, host: string | null = null) => ({
    path: '.mcp.json',
    line: 1,
    kind,
    name,
    host,
  });

  test('shown by path and line, with no risk made of it', () => {
    const { safe, starts, risks } = repository({
      aiSettings: {
        safe: [setting('b', 1, 'k'), setting('a', 9, 'k'), setting('a', 2, 'j')],
        starts: [
          start('server', 'docs', 'mcp.example.com'),
          start('command', 'Stop'),
          start('command', 'Stop'),
        ],
      },
    });
    expect(safe.map(({ path, line, key }) => [path, line, key])).toEqual([
      ['a', 2, 'j'],
      ['a', 9, 'k'],
      ['b', 1, 'k'],
    ]);
    expect(starts).toEqual([
      { kind: 'command', name: 'Stop', host: null, times: 2 },
      { kind: 'server', name: 'docs', host: 'mcp.example.com', times: 1 },
    ]);
    expect(risks).toEqual([]);
  });

  test('nothing where no file configures a tool', () => {
    expect(repository({})).toMatchObject({ safe: [], starts: [] });
  });
});

describe('the whole', () => {
  const named = (name: string, of: ReturnType<typeof repository>) => ({ ...of, name });
  const cursor = { aiTools: [sign('cursor', '.cursor/mcp.json')] };
  const risky = {
    findings: [
      finding({
        id: 'approval-bypass',
        kind: 'ai-config',
        severity: 'critical',
        tier: 'confirmed',
      }),
    ],
  };
  const draw = (
    repositories: readonly ReturnType<typeof repository>[],
    page: string | null = 'mode: warn',
    answers: readonly string[] | null = null,
  ) =>
    drawMap({
      repositories,
      notMapped: [],
      policies: [policyOf(page)],
      answers:
        answers?.map((text) => {
          const { answer, problems } = parseAnswer(text, 'a.yml');
          if (answer === null) throw new Error(JSON.stringify(problems));
          return answer;
        }) ?? null,
    });

  test('a critical setting is the biggest risk, and the fastest win when few need a decision', () => {
    const map = draw([repository({ ...cursor, ...risky }, 'mode: warn')]);
    expect(map.biggestRisk).toMatch(
      /^Agent acts without asking \(critical\): src\/a\.ts:3 in shop\.$/,
    );
    expect(map.fastestWin).toContain('src/a.ts:3 in shop');
  });

  test('one decision that settles many repositories is the faster win', () => {
    const many = Array.from({ length: 6 }, (_, at) =>
      named(`r${at}`, repository(cursor, 'mode: warn')),
    );
    const map = draw([...many, repository(risky, 'mode: warn')]);
    expect(map.fastestWin).toBe(
      'Decide on Cursor: one line in ai_tools.approved ("cursor") settles it in 6 repositories.',
    );
  });

  test('clones whose names were hidden are told apart; addresses of others are hidden as well', () => {
    const map = drawMap({
      repositories: [named('[person]/x', repository({})), named('[person]/x', repository({}))],
      notMapped: [{ name: 'z@m.example/y', why: 'w', next: 'N.', fault: true }],
      policies: [],
      answers: null,
    });
    expect(map.repositories.map(({ name }) => name)).toEqual(['[person]/x', '[person]/x (2)']);
    expect(map.notMapped.map(({ name }) => name)).toEqual(['[person]/y']);
  });

  test.each([
    ['no page', [repository(cursor)], null, 'nobody has said', 'countersign init'],
    [
      'a tool that is not to be used',
      [repository(cursor, 'ai_tools: { approved: [{ tool: cursor, use: "no" }] }')],
      'mode: warn',
      'the page says it is not used',
      'Nothing to do',
    ],
    [
      'data beside a tool nobody agreed on',
      [repository({ ...cursor, files: [file('customers.csv')] }, 'mode: warn')],
      'mode: warn',
      'data of customers or staff',
      'Decide on Cursor',
    ],
    [
      'keys',
      [repository({ ...cursor, findings: [finding()] }, 'mode: warn')],
      'mode: warn',
      '1 key or password',
      'Revoke',
    ],
    [
      'nothing',
      [repository({}, 'mode: warn')],
      'mode: warn',
      'None that files show',
      'Nothing to do',
    ],
    ['no repository', [], 'mode: warn', 'Nothing could be looked at', 'Nothing to do'],
  ])('%s', (_name, repositories, page, risk, win) => {
    const map = draw(repositories, page);
    expect(map.biggestRisk).toContain(risk);
    expect(map.fastestWin).toContain(win);
  });

  test('approved tools of which nothing was seen, answers counted, months summed', () => {
    const page =
      'ai_tools: { approved: [{ tool: chatgpt, plan: team }, { tool: codex }, { tool: cursor }] }';
    const map = draw([repository(cursor, page)], page, [
      'version: 1\ntools:\n  - { tool: ChatGPT, data: [customer, customer], account: private }\n',
      'version: 1\ntools: []\n',
    ]);
    expect(map.unseen).toEqual([{ tool: 'codex', name: 'OpenAI Codex', leavesTraces: true }]);
    expect(map.unverifiable).toEqual([
      { tool: 'chatgpt', claims: ['plan: team'], where: 'https://chatgpt.com/admin' },
    ]);
    expect(map.asked).toEqual({
      answers: 2,
      withoutTool: 1,
      tools: [
        {
          tool: 'chatgpt',
          name: 'ChatGPT',
          standing: 'approved',
          answers: 1,
          accounts: { work: 0, private: 1, none: 0 },
          data: { customer: 1 },
        },
      ],
    });
    expect(map.biggestRisk).toContain('private accounts');
    expect(draw([], page).unseen).toContainEqual({
      tool: 'chatgpt',
      name: 'ChatGPT',
      leavesTraces: false,
    });
  });
});

describe('answers', () => {
  test('the questionnaire as it is sent can be read back', () => {
    const text = questionnaire(['mistral-vibe']);
    expect(text).toContain('mistral-vibe');
    expect(parseAnswer(text, 'a.yml')).toMatchObject({
      answer: { tools: [{ tool: 'chatgpt', data: ['public'], account: 'work' }] },
      problems: [],
    });
  });

  test.each([
    [
      'version: 1\ntools:\n  - { tool: chatgpt, data: [custmer], account: hom }\n',
      ['3:29', '3:48'],
    ],
    ['version: 1\ntools:\n  - { tool: chatgpt, who: Ada }\n', ['3:27']],
    ['version: 1\ntools:\n  - { tool: ada@example.org }\n', ['3:13']],
    ['version: 2\ntools: []\n', ['1:10']],
    ['version: 1\n', ['1:1']],
    ['tools: [', ['1:9']],
    ['', ['1:1', '1:1']],
  ])('%j: mistakes at %j', (text, places) => {
    const { answer, problems } = parseAnswer(text, 'a.yml');
    expect(answer).toBeNull();
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  });

  test('a near word is named', () => {
    const { problems } = parseAnswer(
      'version: 1\ntools: [{ tool: x, data: [custmer] }]\n',
      'a.yml',
    );
    expect(problems[0]?.suggestion).toBe('Did you mean "customer"?');
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { answer, problems } = parseAnswer(text, 'a.yml');
        expect(answer === null).toBe(problems.length > 0);
      }),
    );
  });
});

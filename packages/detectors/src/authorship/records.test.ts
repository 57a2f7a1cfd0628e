import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import type { CommitInfo } from '../change.ts';
import type { Authorship } from '../evidence.ts';
import { readAgentTraces } from './agent-trace.ts';
import { readAuthorship, withLabels, type AuthorshipInput } from './index.ts';
import { readNotes } from './notes/read-notes.ts';

const SESSION = 's_0123456789abcd';
const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';

function commit(note: string | null, message = 'Subject', parts: Partial<CommitInfo> = {}) {
  return {
    id: 'a'.repeat(40),
    parents: ['b'.repeat(40)],
    author: { name: 'Pat Example', email: 'pat@example.com' },
    committer: { name: 'Pat Example', email: 'pat@example.com' },
    committedAt: 0,
    message,
    note,
    accounts: null,
    ...parts,
  };
}

const read = (input: Partial<AuthorshipInput>): Authorship =>
  readAuthorship({ commits: [], redact: (text) => text, ...input });

const gitAi = (attested: readonly string[], tool = 'claude'): string =>
  [
    ...attested,
    '---',
    JSON.stringify({ sessions: { [SESSION]: { agent_id: { tool } } }, prompts: {} }, null, 2),
  ].join('\n');
const ours = gitAi([
  'src/a.ts',
  `  ${SESSION}::t_0123456789abcd 12-40,44`,
  '  h_0123456789abcd 41-43',
]);

describe('git-ai', () => {
  test('lines of each file and tool', () => {
    const note = gitAi([
      '"my file.ts"',
      `  ${SESSION}::t_0123456789abcd 5,1-3`,
      `  ${SESSION}::t_fedcba98765432 4,9-8,0`,
      'src/b.ts',
      '  fedcba9876543210 7',
    ]);
    expect(readNotes(note)).toMatchObject([
      { path: 'my file.ts', tool: 'claude-code', lines: [{ start: 1, end: 5 }] },
      { path: 'src/b.ts', tool: null, lines: [{ start: 7, end: 7 }] },
    ]);
  });

  test('a record that is cut, or no record', () => {
    for (const note of [ours.slice(0, -20), ours.split('---')[0] ?? ''])
      expect(readNotes(note)).toMatchObject([{ path: 'src/a.ts', tool: null }]);
  });
});

describe('other record keepers', () => {
  test('whogitit', () => {
    const note = JSON.stringify({
      version: 3,
      session: { model: { id: 'claude-opus-4-5-20251101' } },
      files: [
        {
          path: 'src/a.rs',
          lines: [
            { line_number: 1, source: { type: 'AI' } },
            { line_number: 2, source: { type: 'AIModified' } },
            { line_number: 3, source: { type: 'Original' } },
            { line_number: 9, source: { type: 'Human' } },
          ],
        },
      ],
    });
    expect(readNotes(note)).toMatchObject([
      { path: 'src/a.rs', tool: 'claude-code', lines: [{ start: 1, end: 2 }] },
    ]);
  });

  test('Qwen Code tells of files, not of lines', () => {
    const note = JSON.stringify({
      version: 1,
      generator: 'Qwen-Coder',
      files: { 'a.ts': { aiChars: 5, percent: 75 }, 'b.ts': { aiChars: 0, percent: 0 } },
    });
    expect(readNotes(note)).toEqual([
      { path: 'a.ts', lines: null, tool: 'qwen-code', text: 'a.ts 75 % by Qwen-Coder' },
    ]);
    expect(read({ commits: [commit(note)] })).toMatchObject({
      declared: 'ai',
      tools: ['qwen-code'],
    });
    expect(read({ commits: [commit(note)] }).lines).toBeUndefined();
  });

  test('a tracker that counts', () => {
    const note = JSON.stringify({ ai_lines: 85, ai_files: ['src/a.ts'], tool: 'kiro' });
    expect(readNotes(note)).toMatchObject([{ path: 'src/a.ts', tool: 'kiro', lines: null }]);
    expect(readNotes(JSON.stringify({ ai_lines: 0, ai_files: ['src/a.ts'] }))).toEqual([]);
  });

  test('several notes behind each other', () => {
    const qwen = JSON.stringify({ generator: 'Qwen-Coder', files: { 'b.ts': { percent: 10 } } });
    for (const notes of [`${ours}\n${qwen}`, `${qwen}\n\n${ours}`, `${ours}${qwen}`])
      expect(
        readNotes(notes)
          .map(({ path }) => path)
          .toSorted(),
      ).toEqual(['b.ts', 'src/a.ts']);
  });

  test('what is no record says nothing, whatever it is', () => {
    for (const note of [
      '',
      '{',
      '---',
      'bench: 12 ms',
      '{"files":[null,1,{"path":1}]}',
      '{"files":3}',
    ])
      expect(readNotes(note)).toEqual([]);
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(readNotes(text))).toBe(true);
        expect(Array.isArray(readAgentTraces(text))).toBe(true);
      }),
    );
  });

  test('hostile notes end soon', () => {
    const started = performance.now();
    for (const unit of ['{', '}{', '---\n', '{"', 'a\n  0123456789abcdef 1-2\n', '\n'])
      readNotes(unit.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('Agent Trace', () => {
  const record = (revision: string, contributor: object, path = 'src/a.ts'): string =>
    JSON.stringify({
      version: '0.1.0',
      vcs: { type: 'git', revision },
      tool: { name: 'cursor' },
      files: [{ path, conversations: [{ contributor, ranges: [{ start_line: 3, end_line: 9 }] }] }],
    });
  const told = (text: string, paths = ['src/a.ts']): string => {
    const traces = readAgentTraces(text);
    const { declared, tools } = read({
      commits: [commit(null)],
      files: { paths, traces, configured: [] },
    });
    return `${declared} ${tools.join(',')}`.trim();
  };

  test.each([
    ['of this commit', record('a'.repeat(40), { type: 'ai' }), 'ai cursor'],
    ['of the one before', record('b'.repeat(40), { type: 'mixed' }), 'ai cursor'],
    ['cut', record('aaaaaaaaaa', { type: 'ai' }), 'ai cursor'],
    ['of another', record('c'.repeat(40), { type: 'ai' }), 'possible cursor'],
    ['of no commit', record('HEAD', { type: 'ai' }), 'possible cursor'],
    ['of a person', record('a'.repeat(40), { type: 'human' }), 'none'],
    ['of nobody', record('a'.repeat(40), { type: 'unknown' }), 'none'],
    ['of another file', record('a'.repeat(40), { type: 'ai' }, 'src/b.ts'), 'none'],
    ['of a pseudo file', record('a'.repeat(40), { type: 'ai' }, '.sessions'), 'none'],
    ['among what is no record', `x\n{\n${record('a'.repeat(40), { type: 'ai' })}\n[]`, 'ai cursor'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('lines', () => {
  const lines = [
    {
      commit: 'a'.repeat(40),
      path: 'src/a.ts',
      ranges: [
        { start: 12, end: 40 },
        { start: 44, end: 44 },
      ],
    },
  ];

  test('as notes tell of them', () => {
    expect(read({ commits: [commit(ours)] }).lines).toEqual(lines);
    expect(read({ commits: [commit(ours, `S\n\n${CLAUDE}`), commit(null)] }).lines).toEqual(lines);
    expect(read({ commits: [commit(null, `S\n\n${CLAUDE}`)] }).lines).toBeUndefined();
  });

  test('not where a note tells of whole files', () => {
    const files = JSON.stringify({ generator: 'Qwen-Coder', files: { 'b.ts': { percent: 10 } } });
    expect(read({ commits: [commit(`${ours}\n${files}`)] }).lines).toBeUndefined();
  });

  test('a secret in a path is taken out', () => {
    const found = read({
      commits: [commit(ours)],
      redact: (text) => text.replaceAll('src', '…'),
    });
    expect(found.lines?.[0]?.path).toBe('…/a.ts');
  });
});

test('each commit by itself, merges left out', () => {
  const merge = commit(null, `Merge\n\n${CLAUDE}`, { parents: ['x', 'y'] });
  expect(
    read({ commits: [commit(ours), commit(null, 'S\n\nAI-assisted: no'), commit(null), merge] })
      .commits,
  ).toEqual([
    { commit: 'a'.repeat(40), declared: 'ai', tools: ['claude-code'] },
    { commit: 'a'.repeat(40), declared: 'human-only', tools: [] },
    { commit: 'a'.repeat(40), declared: 'none', tools: [] },
  ]);
  expect(read({}).commits).toBeUndefined();
});

describe('labels', () => {
  const set = (name: string, type: 'User' | 'Bot', viaApp: string | null = null) => ({
    labels: [name],
    events: [
      {
        kind: 'label' as const,
        name,
        action: 'added' as const,
        actor: { login: 'kim', id: 2, type },
        role: 'write',
        viaApp,
        agentIntent: false,
        at: '2026-11-22T09:00:00Z',
        commit: null,
        onPresentHead: true,
      },
    ],
  });
  const labelled = (reviews: Parameters<typeof withLabels>[1], commits: CommitInfo[] = []) =>
    withLabels(read({ commits }), reviews, (text) => text);

  test.each([
    ['ai-generated', 'User', 'ai'],
    ['AI assisted', 'User', 'ai'],
    ['kind/llm-generated', 'User', 'ai'],
    ['made with Copilot', 'User', 'ai'],
    ['ai-generated', 'Bot', 'possible'],
    ['ai', 'User', 'none'],
    ['area: claude', 'User', 'none'],
    ['human-reviewed', 'User', 'none'],
  ] as const)('%s by a %s → %s', (name, type, expected) => {
    expect(labelled(set(name, type)).declared).toBe(expected);
  });

  test('through an App it is a hint; unseen it is one too', () => {
    expect(labelled(set('ai-generated', 'User', 'robot')).declared).toBe('possible');
    expect(labelled({ labels: ['ai-generated'], events: [] }).declared).toBe('possible');
    expect(labelled(set('ai-generated', 'User')).evidence).toMatchObject([
      { kind: 'label', strength: 'strong', text: 'label ai-generated by @kim' },
    ]);
  });
});

test('a change to a tool’s configuration is a hint', () => {
  const configured = [{ path: '.cursor/rules/a.mdc', tool: 'cursor' }];
  expect(read({ files: { paths: [], traces: [], configured } })).toMatchObject({
    declared: 'possible',
    tools: ['cursor'],
    evidence: [{ kind: 'file', strength: 'weak', text: '.cursor/rules/a.mdc' }],
  });
});

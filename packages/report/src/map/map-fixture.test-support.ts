/** Test data: maps made from a few words. */
import type { AiMap, MappedTool, RepositoryMap } from '@countersign/policy';
import type { Made } from './made.ts';

export const MADE: Made = { at: new Date('2026-11-23T10:00:00Z'), version: '1.2.3' };

export const mappedTool = (fields: Partial<MappedTool> = {}): MappedTool => ({
  tool: 'cursor',
  name: 'Cursor',
  vendor: 'Anysphere',
  standing: 'not-listed',
  seenBy: 'files',
  signs: [{ role: 'mcp', files: 5, examples: ['.cursor/mcp.json', 'a', 'b'], names: [] }],
  commits: 0,
  maySee: null,
  beyond: [],
  ...fields,
});

export const mappedRepository = (fields: Partial<RepositoryMap> = {}): RepositoryMap => ({
  name: 'shop',
  page: 'own',
  tools: [],
  unattributed: [],
  risks: [],
  safe: [],
  starts: [],
  keys: 0,
  data: [],
  months: [],
  wholeHistory: true,
  skipped: [],
  ...fields,
});

export const aiMap = (fields: Partial<AiMap> = {}): AiMap => ({
  biggestRisk: 'A setting.',
  fastestWin: 'A line.',
  repositories: [],
  notMapped: [],
  months: [],
  unseen: [],
  unverifiable: [],
  asked: null,
  ...fields,
});

/** Every field holds something. */
export const FULL: AiMap = aiMap({
  repositories: [
    mappedRepository({
      page: 'both',
      tools: [
        mappedTool({ commits: 1 }),
        mappedTool({
          tool: 'claude-code',
          name: 'Claude Code',
          vendor: 'Anthropic',
          standing: 'approved',
          maySee: ['code'],
          beyond: ['customer'],
        }),
        mappedTool({
          tool: 'openai-api',
          name: 'OpenAI API',
          vendor: 'OpenAI',
          seenBy: 'service',
          signs: [{ role: 'api', files: 1, examples: ['package.json'], names: ['openai'] }],
        }),
      ],
      unattributed: ['AGENTS.md'],
      risks: [
        {
          id: 'approval-bypass',
          title: 'Agent acts',
          severity: 'critical',
          path: '.c/s.json',
          line: 3,
        },
        { id: 'personal-path', title: 'A path', severity: 'low', path: 'b', line: 1 },
      ],
      safe: [
        { path: '.c/s.json', line: 5, key: 'permissions.deny', means: 'keeps keys from the agent' },
      ],
      starts: [
        { kind: 'command', name: 'PostToolUse', host: null, times: 2 },
        { kind: 'server', name: 'docs', host: 'mcp.example.com', times: 1 },
      ],
      keys: 2,
      data: [
        { kind: 'code', files: 9, examples: [] },
        { kind: 'customer', files: 4, examples: ['customers.csv'] },
      ],
      months: [{ month: '2026-11', commits: 8, declared: 2 }],
      wholeHistory: false,
      skipped: [{ reason: 'too-large', files: 1 }],
    }),
    mappedRepository({ name: 'group/api', tools: [mappedTool({ standing: 'not-used' })] }),
    mappedRepository({ name: 'quiet', page: 'none' }),
  ],
  notMapped: [{ name: 'bare.git', why: 'it is bare', next: 'Map a clone.', fault: true }],
  months: [
    { month: '2026-10', commits: 0, declared: 0 },
    { month: '2026-11', commits: 8, declared: 2 },
  ],
  unseen: [
    { tool: 'chatgpt', name: 'ChatGPT', leavesTraces: false },
    { tool: 'codex', name: 'OpenAI Codex', leavesTraces: true },
  ],
  unverifiable: [
    { tool: 'claude-code', claims: ['plan: team'], where: 'https://claude.ai/admin-settings' },
    { tool: 'ours', claims: ['history: off'], where: null },
  ],
  asked: {
    answers: 3,
    withoutTool: 1,
    tools: [
      {
        tool: 'chatgpt',
        name: 'ChatGPT',
        standing: 'approved',
        answers: 2,
        accounts: { work: 1, private: 1, none: 0 },
        data: { public: 2, customer: 1 },
      },
    ],
  },
});

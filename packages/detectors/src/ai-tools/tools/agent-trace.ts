import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'agent-trace',
  name: 'Agent Trace',
  vendor: 'Cursor',
  roles: ['author'],
  files: [
    { glob: '**/.agent-trace/traces.jsonl', role: 'session-artifact', committed: 'depends' },
    { glob: '**/.agent-trace/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: [],
  },
  kind: 'format',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/cursor/agent-trace'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.agent-trace/traces.jsonl',
        'apps/web/.agent-trace/traces.jsonl',
        '.agent-trace/notes.md',
      ],
      ignore: ['src/notagent-trace/readme.txt', 'docs/agent-trace-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};

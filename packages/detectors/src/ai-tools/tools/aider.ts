import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'aider',
  name: 'Aider',
  vendor: 'Aider-AI (open source)',
  roles: ['author'],
  files: [
    { glob: '**/.aider.model.metadata.json', role: 'settings', committed: 'depends' },
    { glob: '**/.aider.model.settings.yml', role: 'settings', committed: 'depends' },
    { glob: '**/.aider.chat.history.md', role: 'session-artifact', committed: 'no' },
    { glob: '**/.aider.input.history', role: 'session-artifact', committed: 'no' },
    { glob: '**/.aider.llm.history', role: 'session-artifact', committed: 'no' },
    { glob: '**/.aider.conf.yml', role: 'settings', committed: 'depends' },
    { glob: '**/.aiderignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.aider.tags.cache*/**', role: 'session-artifact', committed: 'no' },
  ],
  signature: {
    emails: ['aider@aider.chat', 'noreply@aider.chat', 'noreply@aider.dev'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [' (aider)'],
    branchPrefixes: [],
    environment: [{ name: 'AIDER_API_KEY', strength: 'weak' }],
    products: ['aider'],
  },
  references: ['https://github.com/Aider-AI/aider'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.aider.model.metadata.json',
        'apps/web/.aider.model.metadata.json',
        '.aider.model.settings.yml',
        '.aider.chat.history.md',
      ],
      ignore: [
        'src/notaider.model.metadata.json/readme.txt',
        'docs/aider-model-metadata-json-guide.txt',
      ],
    },
    messages: {
      match: ['Co-authored-by: aider (gpt-5) <aider@aider.chat>'],
      ignore: ['Co-authored-by: Aider Example <aider@example.com>'],
    },
  },
};

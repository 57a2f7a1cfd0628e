import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'vscode-git',
  name: 'VS Code Source Control',
  vendor: 'Microsoft',
  roles: ['author'],
  files: [
    { glob: '**/.vscode/settings.json', role: 'settings', shared: true, committed: 'depends' },
    { glob: '**/.vscode/tasks.json', role: 'settings', shared: true, committed: 'depends' },
    { glob: '**/*.code-workspace', role: 'settings', shared: true, committed: 'depends' },
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
  kind: 'editor',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [
    {
      file: '.vscode/settings.json',
      key: 'git.addAICoAuthor',
      concerns: 'attribution',
      risky: 'all',
      means: 'adds the trailer also for hand-edited code: over-attribution',
      source: 'https://code.visualstudio.com/docs/sourcecontrol/overview',
    },
    {
      file: '.vscode/tasks.json',
      key: 'tasks[].runOptions.runOn',
      concerns: 'approval',
      risky: 'folderOpen',
      means: 'command runs when the folder opens; worse with hide/reveal never',
      source: 'https://code.visualstudio.com/docs/debugtest/tasks',
    },
    {
      file: '.vscode/settings.json',
      key: 'task.allowAutomaticTasks / security.workspace.trust.enabled',
      concerns: 'automation',
      risky: 'on / false',
      means: 'removes the two gates (user scope only, still a signal)',
      source: 'https://code.visualstudio.com/docs/sourcecontrol/overview',
    },
  ],
  references: ['https://code.visualstudio.com/docs/sourcecontrol/overview'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.vscode/settings.json', 'team.code-workspace'],
      ignore: ['src/settings.json'],
    },
    messages: { match: [], ignore: ['Mention VS Code'] },
  },
};

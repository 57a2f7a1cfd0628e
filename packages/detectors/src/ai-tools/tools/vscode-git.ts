import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'vscode-git',
  name: 'VS Code Source Control',
  vendor: 'Microsoft',
  roles: ['author'],
  // Its settings stand in files of the editor, which say nothing of AI by themselves.
  files: [],
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
  kind: 'ide',
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
    paths: { match: [], ignore: ['.vscode/settings.json'] },
    messages: { match: [], ignore: ['Mention VS Code'] },
  },
};

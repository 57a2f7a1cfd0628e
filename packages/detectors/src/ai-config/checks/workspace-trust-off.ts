import { isFalse, isTrue, stringOf, type Node } from '../../formats/node.ts';
import type { ConfigCheck } from '../config-check.ts';
import { select } from '../select.ts';
import { shownValue } from '../shown-value.ts';
import { vscodeSettings } from '../vscode.ts';

interface TrustSetting {
  readonly key: string;
  readonly isOff: (value: Node) => boolean;
  readonly does: string;
}

const EDITOR: readonly TrustSetting[] = [
  {
    key: 'security.workspace.trust.enabled',
    isOff: isFalse,
    does: 'opens every folder as trusted',
  },
  {
    key: 'task.allowAutomaticTasks',
    isOff: (value) => stringOf(value) === 'on',
    does: 'runs tasks when a folder opens, without asking',
  },
  {
    key: 'terminal.integrated.hideOnStartup',
    isOff: (value) => stringOf(value) === 'always',
    does: 'hides the terminal in which tasks run',
  },
];

export const workspaceTrustOff: ConfigCheck = {
  id: 'workspace-trust-off',
  title: 'Question whether to trust the folder is switched off',
  why: 'The question is what stands between opening an unknown repository and running its tasks, hooks and servers. Some editors read this only from the user’s settings; here it is at least a sign of what the repository wants.',
  remedy: 'Remove the setting; leave the question to each person.',
  severity: 'high',
  references: [
    'https://code.visualstudio.com/docs/editing/workspaces/workspace-trust',
    'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/trusted-folders.md',
  ],
  check: ({ kind, root }) => {
    const settings = vscodeSettings(kind.schema, root);
    const editor = EDITOR.flatMap(({ key, isOff, does }) =>
      select(settings, key)
        .filter(({ value }) => isOff(value))
        .map((at) => ({ at, message: `"${key}" ${does}.` })),
    );
    const gemini = (
      kind.schema === 'gemini'
        ? [...select(root, 'security', 'folderTrust', 'enabled'), ...select(root, 'folderTrust')]
        : []
    )
      .filter(({ value }) => isFalse(value))
      .map((at) => ({ at, message: 'The question whether to trust the folder is switched off.' }));
    const claude = (kind.schema === 'claude-settings' ? select(root, 'hasTrustDialogAccepted') : [])
      .filter(({ value }) => isTrue(value))
      .map((at) => ({ at, message: 'The question whether to trust the folder is answered here.' }));
    return [...editor, ...gemini, ...claude].map(({ at, message }) => ({
      severity: 'high' as const,
      message,
      span: at.span,
      path: at.path,
      value: shownValue(at.value),
    }));
  },
  examples: {
    match: [
      {
        path: '.vscode/settings.json',
        text: '{"security.workspace.trust.enabled": false}',
        severity: 'high',
      },
      {
        path: 'app.code-workspace',
        text: '{"folders":[],"settings":{"task.allowAutomaticTasks":"on"}}',
      },
      { path: '.gemini/settings.json', text: '{"security":{"folderTrust":{"enabled":false}}}' },
    ],
    ignore: [
      { path: '.vscode/settings.json', text: '{"security.workspace.trust.enabled": true}' },
      { path: '.vscode/settings.json', text: '{"task.allowAutomaticTasks": "off"}' },
    ],
  },
};

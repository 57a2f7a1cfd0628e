import { stringOf } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import { select } from '../select.ts';
import { shownValue } from '../shown-value.ts';

/** The workflow that prepares the machine of GitHub's coding agent. */
const SETUP_STEPS = /(?:^|\/)\.github\/workflows\/copilot-setup-steps\.ya?ml$/i;

export const autorunEnv: ConfigCheck = {
  id: 'autorun-env',
  title: 'Set-up that runs before an agent starts',
  why: 'The commands prepare the machine of a cloud agent and run without anybody watching. Where the job may write, what they install may write too.',
  remedy:
    'Give the job `permissions: contents: read` and pin what it installs; let a person review changes to it.',
  severity: 'medium',
  references: [
    'https://containers.dev/implementors/json_reference/#lifecycle-scripts',
    'https://docs.github.com/en/copilot/how-tos/agents/copilot-coding-agent/customizing-the-development-environment-for-copilot-coding-agent',
    'https://docs.cursor.com/en/background-agent',
  ],
  check: ({ path, kind, root, commands }) => {
    if (SETUP_STEPS.test(path))
      return [
        ...select(root, 'permissions'),
        ...select(root, 'permissions', '*'),
        ...select(root, 'jobs', '*', 'permissions'),
        ...select(root, 'jobs', '*', 'permissions', '*'),
      ].flatMap((at): readonly Hit[] => {
        const value = stringOf(at.value);
        if (value !== 'write' && value !== 'write-all') return [];
        return [
          {
            severity: 'medium',
            message: 'The set-up of the coding agent runs with a token that may write.',
            span: at.span,
            path: at.path,
            value,
          },
        ];
      });
    // What runs in the container is as harmless as the container; this runs outside it.
    if (kind.schema === 'devcontainer')
      return select(root, 'initializeCommand').map((at) => ({
        severity: 'medium',
        message: 'The command runs on the machine itself whenever the container is opened.',
        span: at.span,
        path: at.path,
        value: shownValue(at.value),
      }));
    const isEnvironment =
      kind.schema === 'cursor-environment' || /(?:^|\/)\.codex\/environments\//i.test(path);
    if (!isEnvironment) return [];
    const scripts = ['setup', 'install', 'script'].flatMap((key) =>
      kind.schema === 'cursor-environment'
        ? []
        : [...select(root, key), ...select(root, key, 'script')].filter(
            ({ value }) => stringOf(value) !== undefined,
          ),
    );
    return [
      ...commands
        .filter(({ role }) => role === 'environment')
        .map(({ at, line }) => ({ at, line })),
      ...scripts.map((at) => ({ at, line: stringOf(at.value) ?? '' })),
    ].map(({ at, line }) => ({
      severity: 'info',
      message: 'The command runs whenever a machine for the agent is set up.',
      span: at.span,
      path: at.path,
      value: line,
    }));
  },
  examples: {
    match: [
      {
        path: '.devcontainer/devcontainer.json',
        text: '{"initializeCommand":"./.devcontainer/init.sh"}',
        severity: 'medium',
      },
      {
        path: '.github/workflows/copilot-setup-steps.yml',
        text: 'jobs:\n  copilot-setup-steps:\n    permissions:\n      contents: write\n',
        severity: 'medium',
      },
      {
        path: '.github/workflows/copilot-setup-steps.yaml',
        text: 'permissions: write-all\njobs: {}\n',
      },
      { path: '.cursor/environment.json', text: '{"install":"npm ci"}', severity: 'info' },
      {
        path: '.codex/environments/environment.toml',
        text: '[setup]\nscript = "npm ci"\n',
        severity: 'info',
      },
    ],
    ignore: [
      { path: '.devcontainer/devcontainer.json', text: '{"postCreateCommand":"npm ci"}' },
      {
        path: '.github/workflows/copilot-setup-steps.yml',
        text: 'jobs:\n  copilot-setup-steps:\n    permissions:\n      contents: read\n',
      },
      { path: '.github/workflows/ci.yml', text: 'permissions: write-all\njobs: {}\n' },
      { path: '.cursor/environment.json', text: '{"snapshot":"abc"}' },
    ],
  },
};

import type { Severity } from '../../finding.ts';
import { stringOf } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import { leadsOutside } from '../outside-path.ts';
import { select } from '../select.ts';

/** The whole disk, a whole home folder, or where keys are kept. */
const EVERYTHING =
  /^(?:\/|~\/?|\$HOME\/?|[A-Za-z]:[\\/]?|\/(?:Users|home)(?:\/[^/]+)?\/?|\/root\/?)\**$/;
const KEYS = /(?:^|\/)\.(?:ssh|aws|gnupg|kube|config\/gcloud)(?:\/|$)/;

const FOLDERS: readonly (readonly string[])[] = [
  ['permissions', 'additionalDirectories', '[]'],
  ['sandbox_workspace_write', 'writable_roots', '[]'],
  ['profiles', '*', 'sandbox_workspace_write', 'writable_roots', '[]'],
  ['context', 'includeDirectories', '[]'],
];

export const extraDirectory: ConfigCheck = {
  id: 'extra-directory',
  title: 'Agent reaches folders outside the repository',
  why: 'The agent may read, and often change, other projects and personal files of everybody who works on this repository.',
  remedy: 'Remove the folder, or let each person add it in their own settings.',
  severity: 'high',
  references: [
    'https://docs.claude.com/en/docs/claude-code/settings',
    'https://opencode.ai/docs/permissions/',
  ],
  check: ({ root, kind, path: base }) => {
    const folders = FOLDERS.flatMap((pattern) => select(root, ...pattern)).flatMap(
      ({ value, span, path }): readonly Hit[] => {
        const folder = stringOf(value);
        if (folder === undefined || !leadsOutside(folder, base)) return [];
        const severity: Severity = EVERYTHING.test(folder) || KEYS.test(folder) ? 'high' : 'medium';
        return [
          {
            severity,
            message: 'The agent may use a folder outside the repository.',
            span,
            path,
            value: folder,
          },
        ];
      },
    );
    const external = (
      kind.schema === 'opencode'
        ? [
            ...select(root, 'permission', 'external_directory'),
            ...select(root, 'permission', 'external_directory', '*'),
          ]
        : []
    ).flatMap(({ value, span, path }): readonly Hit[] => {
      const scope = String(path.at(-1));
      const isAll = scope === 'external_directory' || /^[*/~]+$/.test(scope);
      if (stringOf(value) !== 'allow') return [];
      return [
        {
          severity: isAll ? 'high' : 'medium',
          message: 'The agent may use folders outside the repository without asking.',
          span,
          path,
          value: 'allow',
        },
      ];
    });
    return [...folders, ...external];
  },
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"additionalDirectories":["/Users/someone/work/other/"]}}',
        severity: 'medium',
      },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"additionalDirectories":["~/"]}}',
        severity: 'high',
      },
      {
        path: 'opencode.json',
        text: '{"permission":{"external_directory":"allow"}}',
        severity: 'high',
      },
    ],
    ignore: [
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"additionalDirectories":["./docs"]}}',
      },
      { path: 'opencode.json', text: '{"permission":{"external_directory":"ask"}}' },
    ],
  },
};

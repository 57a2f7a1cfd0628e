import { LOCAL_PATHS } from '../committed-paths.ts';
import type { ConfigCheck } from '../config-check.ts';
import { pathTable } from '../path-table.ts';
import { TOP_OF_FILE } from '../top-of-file.ts';

const paths = pathTable(LOCAL_PATHS.map((pattern) => ({ pattern, value: true })));

export const localSettingsCommitted: ConfigCheck = {
  id: 'local-settings-committed',
  title: 'One person’s settings are committed',
  why: 'The tool keeps this file for one person: their permissions, paths and servers then apply to everybody who clones the repository, unasked.',
  remedy:
    'Run "git rm --cached" on the file and add it to .gitignore; move what the team shares to the shared settings.',
  severity: 'medium',
  references: ['https://docs.claude.com/en/docs/claude-code/settings'],
  check: ({ path }) =>
    paths.find(path) === null
      ? []
      : [
          {
            severity: 'medium',
            message: 'A file that the tool keeps for one person is committed.',
            span: TOP_OF_FILE,
            path: [],
            value: null,
          },
        ],
  examples: {
    match: [
      { path: '.claude/settings.local.json', text: '{}', severity: 'medium' },
      { path: 'CLAUDE.local.md', text: 'x' },
    ],
    ignore: [
      { path: '.claude/settings.json', text: '{}' },
      { path: 'CLAUDE.md', text: 'x' },
    ],
  },
};

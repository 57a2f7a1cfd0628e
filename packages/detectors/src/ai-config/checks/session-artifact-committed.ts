import { SESSION_PATHS } from '../committed-paths.ts';
import type { ConfigCheck } from '../config-check.ts';
import { pathTable } from '../path-table.ts';
import { TOP_OF_FILE } from '../top-of-file.ts';

const paths = pathTable(SESSION_PATHS.map((pattern) => ({ pattern, value: true })));

export const sessionArtifactCommitted: ConfigCheck = {
  id: 'session-artifact-committed',
  title: 'Log of an agent session is committed',
  why: 'Chats and logs hold what people typed, what the agent read and what commands printed: keys, customers’ data and file contents among them.',
  remedy:
    'Run "git rm --cached" on the file, add it to .gitignore, and change every key that stands in it.',
  severity: 'high',
  references: ['https://aider.chat/docs/config/options.html'],
  check: ({ path }) =>
    paths.find(path) === null
      ? []
      : [
          {
            severity: 'high',
            message: 'A file that a tool writes during a session is committed.',
            span: TOP_OF_FILE,
            path: [],
            value: null,
          },
        ],
  examples: {
    match: [
      { path: '.aider.chat.history.md', text: 'x', severity: 'high' },
      { path: '.specstory/history/a.md', text: 'x' },
    ],
    ignore: [
      { path: '.aider.conf.yml', text: 'dark-mode: true' },
      { path: '.entire/settings.json', text: '{}' },
    ],
  },
};

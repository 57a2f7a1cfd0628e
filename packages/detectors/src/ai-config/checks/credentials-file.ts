import { CREDENTIAL_PATHS } from '../committed-paths.ts';
import type { ConfigCheck } from '../config-check.ts';
import { pathTable } from '../path-table.ts';
import { TOP_OF_FILE } from '../top-of-file.ts';

const paths = pathTable(CREDENTIAL_PATHS.map((pattern) => ({ pattern, value: true })));

export const credentialsFile: ConfigCheck = {
  id: 'credentials-file',
  title: 'Credential file of an AI tool is committed',
  why: 'The tool keeps a person’s login or API key in this file. Whoever can read the repository can act as that person.',
  remedy:
    'Log out and revoke the credential first, then run "git rm --cached" and add the file to .gitignore.',
  severity: 'critical',
  references: ['https://developers.openai.com/codex/auth'],
  check: ({ path }) =>
    paths.find(path) === null
      ? []
      : [
          {
            severity: 'critical',
            message: 'A file in which a tool keeps a credential is committed.',
            span: TOP_OF_FILE,
            path: [],
            value: null,
          },
        ],
  examples: {
    match: [
      { path: '.codex/auth.json', text: '{}', severity: 'critical' },
      { path: '.gemini/.env', text: '' },
    ],
    ignore: [
      { path: '.codex/config.toml', text: '' },
      { path: 'src/.env.example', text: '' },
    ],
  },
};

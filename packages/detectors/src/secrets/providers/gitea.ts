import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gitea-access-token',
    title: 'Gitea access token',
    why: 'Reads and changes repositories by its scopes.',
    remedy: 'the settings of your user on the server (Applications), then take it out of the code.',
    references: ['https://docs.gitea.com/development/api-usage'],
    severity: 'critical',
    names: [
      'gitea token',
      'gitea api',
      'gitea access',
      'gitea key',
      'gitea secret',
      'gitea pat',
      'gitea auth',
      'forgejo token',
      'forgejo api',
      'codeberg token',
      'codeberg api',
    ],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

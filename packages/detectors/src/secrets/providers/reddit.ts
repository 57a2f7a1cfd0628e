import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.reddit.com/prefs/apps and make a new one, then take it out of the code.';
const references = ['https://github.com/reddit-archive/reddit/wiki/OAuth2'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'reddit-client-secret',
    title: 'Reddit client secret',
    why: 'Acts as the app and, for a script, as its owner.',
    remedy,
    references,
    severity: 'high',
    names: [
      'reddit client secret',
      'reddit secret',
      'reddit api secret',
      'reddit app secret',
      'praw client secret',
    ],
    value: { alphabet: 'base64url', length: [27, 30] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'reddit-client-id',
    title: 'Reddit client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['reddit client id', 'reddit app id', 'praw client id'],
    value: { alphabet: 'base64url', length: [14, 22] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your organisation: Setup, Session management, then take it out of the code.';
const references = [
  'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'salesforce-access-token',
    title: 'Salesforce access token',
    why: 'Reads and changes records as its user while the session lasts.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['00D'],
    anchor: 'prefix',
    leastRun: 13,
    pattern: bounded('00D[0-9A-Za-z]{12,15}![0-9A-Za-z._]{80,260}'),
    window: { before: 8, after: 300 },
    leastEntropy: 3.4,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `00D${sample('base62', 13)}!${sample('base62', 96)}`,
        () => `TOKEN='00D${sample('base62', 13, 5)}!${sample('base62', 96)}'\n`,
      ],
      ignore: [
        () => `00D${sample('base62', 10)}`,
        () => `00D${'x'.repeat(13)}!${sample('base62', 96)}`,
      ],
    },
  },
];

export default detectors;

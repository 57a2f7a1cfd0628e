import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.squareup.com/apps and make a new one, then take it out of the code.';
const references = ['https://developer.squareup.com/docs/build-basics/access-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'square-access-token',
    title: 'Square access token',
    why: 'Takes and refunds payments and reads customers.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['EAAA', 'sq0atp-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('(?:EAAA|sq0atp-)(?:[0-9A-Za-z_-]{60}|[0-9A-Za-z_-]{22})', 'base64url'),
    leastEntropy: 3.4,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `EAAA${sample('base64url', 60)}`,
        () => `TOKEN='EAAA${sample('base64url', 60)}'\n`,
        () => `key: "sq0atp-${sample('base64url', 60)}"`,
      ],
      ignore: [() => 'EAAA', () => `EAAA00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'square-application-secret',
    title: 'Square application secret',
    why: "Makes access tokens in the application's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sq0csp-'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('sq0csp-[0-9A-Za-z_-]{43}', 'base64url'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sq0csp-${sample('base64url', 43)}`,
        () => `TOKEN='sq0csp-${sample('base64url', 43, 5)}'\n`,
      ],
      ignore: [() => `sq0csp-${sample('base64url', 41)}`, () => `sq0csp-${'x'.repeat(43)}`],
    },
  },
];

export default detectors;

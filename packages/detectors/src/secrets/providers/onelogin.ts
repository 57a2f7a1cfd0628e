import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'onelogin-client-credential',
    title: 'OneLogin client id or secret',
    why: 'With its other half it manages users and their sign-in.',
    remedy:
      'delete it at https://app.onelogin.com and make a new one, then take it out of the code.',
    references: [
      'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
    ],
    severity: 'critical',
    names: ['onelogin', 'one login'],
    value: {
      pattern: '[0-9a-f]{32}(?:[0-9a-f]{32})?',
      least: 32,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

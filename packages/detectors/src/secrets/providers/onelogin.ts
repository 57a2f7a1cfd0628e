import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'onelogin-client-secret',
    title: 'OneLogin API credential',
    why: 'Client id and secret manage users and their access.',
    remedy: 'your OneLogin: Developers, API Credentials, delete it, then take it out of the code.',
    references: [
      'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
    ],
    severity: 'critical',
    names: ['onelogin'],
    value: {
      pattern: '[0-9a-f]{64}|[0-9a-f]{32}',
      least: 32,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

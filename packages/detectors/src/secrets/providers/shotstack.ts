import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'shotstack-api-key',
    title: 'Shotstack API key',
    why: 'Renders videos at the cost of the account.',
    remedy:
      'revoke it at https://dashboard.shotstack.io/apps and make a new one, then take it out of the code.',
    references: ['https://shotstack.io/docs/guide/getting-started/core-concepts/#authentication'],
    severity: 'high',
    names: ['shotstack'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

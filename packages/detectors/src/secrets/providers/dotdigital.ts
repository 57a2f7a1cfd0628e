import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'dotdigital-api-user',
    title: 'Dotdigital API user',
    why: 'Is one half of the credentials that read and change contacts.',
    remedy: 'delete the API user in Dotdigital (Settings, Access), then take it out of the code.',
    references: ['https://developer.dotdigital.com/reference/getting-started'],
    severity: 'medium',
    prefix: 'apiuser-',
    body: {
      pattern: '[0-9a-f]{12}@apiconnector[.]com',
      least: 29,
      sample: (seed) => `${sample('hex', 12, seed)}@apiconnector.com`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

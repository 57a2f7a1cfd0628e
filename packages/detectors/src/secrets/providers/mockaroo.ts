import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mockaroo-api-key',
    title: 'Mockaroo API key',
    why: 'Generates data within the plan of its owner.',
    remedy:
      'revoke it at https://www.mockaroo.com/myaccount and make a new one, then take it out of the code.',
    references: ['https://www.mockaroo.com/docs'],
    severity: 'low',
    names: ['mockaroo api', 'mockaroo key', 'x api key mockaroo'],
    value: { pattern: '[0-9a-f]{8}', least: 8, sample: (seed) => `4${sample('hex', 7, seed)}` },
    leastEntropy: 2,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'apifonica-api-token',
    title: 'Apifonica token',
    why: 'Sends messages and calls at the cost of the account.',
    remedy: 'reset it in https://my.apifonica.com, then take it out of the code.',
    references: ['https://www.apifonica.com/en/docs/'],
    severity: 'high',
    names: ['apifonica'],
    value: {
      pattern: '[0-9a-z]{11,12}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      least: 35,
      sample: (seed) => `${sample('hex', 3, seed)}${sampleUuid(seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

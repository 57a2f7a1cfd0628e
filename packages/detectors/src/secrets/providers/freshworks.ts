import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'freshworks-token',
    title: 'Freshworks token',
    why: 'Reads and changes the contacts and deals of the account.',
    remedy: 'the API settings of your Freshworks profile, then take it out of the code.',
    references: ['https://developers.freshworks.com/crm/api/'],
    severity: 'high',
    names: ['freshworks', 'myfreshworks', 'freshsales'],
    value: {
      pattern: '[0-9A-Za-z_-]{22}',
      least: 22,
      sample: (seed) => sample('base62', 22, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'harvest-access-token',
    title: 'Harvest access token',
    why: 'Reads and changes time, clients and invoices.',
    remedy:
      'delete it at https://id.getharvest.com/developers and make a new one, then take it out of the code.',
    references: [
      'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
    ],
    severity: 'high',
    names: ['harvest'],
    value: {
      pattern: '[0-9]{4,9}[.][a-z]{2}[.][0-9A-Za-z_-]{80,97}',
      least: 90,
      sample: (seed) => `${sample('digits', 7, seed)}.pt.${sample('base64url', 86, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

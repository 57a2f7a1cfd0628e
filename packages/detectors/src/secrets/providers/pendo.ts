import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pendo-integration-key',
    title: 'Pendo integration key',
    why: 'Reads the visitors and usage of the subscription.',
    remedy:
      'delete it at https://app.pendo.io/admin/integrationkeys and make a new one, then take it out of the code.',
    references: ['https://engageapi.pendo.io/'],
    severity: 'high',
    names: ['pendo'],
    value: {
      pattern: `(?:[0-9A-Za-z]{36,40}|${UUID})(?:[.][a-z]{2,4})?`,
      least: 36,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

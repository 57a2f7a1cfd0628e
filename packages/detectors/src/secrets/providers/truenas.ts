import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'truenas-api-key',
    title: 'TrueNAS API key',
    why: 'Administers the storage system.',
    remedy:
      'delete it under API Keys of your TrueNAS and make a new one, then take it out of the code.',
    references: ['https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/'],
    severity: 'critical',
    names: ['truenas', 'true nas', 'freenas'],
    value: {
      pattern: '[0-9]{1,4}-[0-9A-Za-z]{64}',
      least: 66,
      sample: (seed) => `${sample('digits', 1, seed)}-${sample('base62', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

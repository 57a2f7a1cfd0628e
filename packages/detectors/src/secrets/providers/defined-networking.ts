import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'defined-networking-api-token',
    title: 'Defined Networking API token',
    why: 'Changes hosts, roles and routes of the managed Nebula network.',
    remedy:
      'delete it at https://admin.defined.net/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.defined.net/guides/rotating-api-keys/'],
    severity: 'critical',
    prefix: 'dnkey-',
    body: {
      pattern: '[0-9A-Za-z=_-]{26}-[0-9A-Za-z=_-]{52}',
      least: 79,
      sample: (seed) => `${sample('base62', 26, seed)}-${sample('base62', 52, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

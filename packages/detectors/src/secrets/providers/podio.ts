import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'podio-client-secret',
    title: 'Podio client secret or access token',
    why: 'Reads and changes the workspaces it was made for.',
    remedy:
      'delete it at https://podio.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://developers.podio.com/authentication'],
    severity: 'high',
    names: ['podio'],
    value: {
      pattern: '(?:[0-9A-Za-z]{64}|[0-9A-Za-z]{48}|[0-9a-z]{32})',
      least: 32,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

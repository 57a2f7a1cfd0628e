import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'marker-io-key',
    title: 'Marker.io key',
    why: 'Reports into the project or reads it, by its kind.',
    remedy: 'revoke it at https://app.marker.io and make a new one, then take it out of the code.',
    references: ['https://help.marker.io/en/collections/2391081-integrations'],
    severity: 'low',
    names: ['markerio', 'marker io'],
    value: { alphabet: 'base62', length: [20, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

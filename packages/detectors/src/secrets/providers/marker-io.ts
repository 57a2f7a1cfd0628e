import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'marker-io-token',
    title: 'Marker.io token',
    why: 'Reads and reports issues of the workspace.',
    remedy: 'delete it at https://app.marker.io and make a new one, then take it out of the code.',
    references: ['https://help.marker.io/'],
    severity: 'medium',
    names: ['markerio', 'marker io'],
    value: { alphabet: 'base62', length: [20, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

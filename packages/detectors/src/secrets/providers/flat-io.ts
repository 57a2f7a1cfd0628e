import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'flat-io-token',
    title: 'Flat access token',
    why: 'Reads and changes the scores of its owner.',
    remedy:
      'delete it at https://flat.io/developers/apps and make a new one, then take it out of the code.',
    references: ['https://flat.io/developers/docs/api/'],
    severity: 'medium',
    names: ['flat io', 'flat token', 'flat api'],
    value: { alphabet: 'hex', length: 128 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

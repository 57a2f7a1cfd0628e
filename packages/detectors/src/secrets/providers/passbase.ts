import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'passbase-api-key',
    title: 'Passbase API key',
    why: 'Reads the identity checks of people.',
    remedy:
      'delete it at https://app.passbase.com/settings/developers and make a new one, then take it out of the code.',
    references: ['https://docs.passbase.com/'],
    severity: 'high',
    names: ['passbase'],
    value: { alphabet: 'base64url', length: [20, 96] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

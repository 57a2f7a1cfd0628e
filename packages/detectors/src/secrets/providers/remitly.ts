import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'remitly-api-secret',
    title: 'Remitly API secret',
    why: 'Sends money in the name of its owner.',
    remedy:
      'ask your Remitly contact for a new one and the end of the old one, then take it out of the code.',
    references: ['https://www.remitly.com/us/en/help'],
    severity: 'critical',
    names: ['remitly'],
    value: { alphabet: 'base64url', length: [40, 80] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

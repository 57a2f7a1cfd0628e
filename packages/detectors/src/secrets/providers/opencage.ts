import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opencage-api-key',
    title: 'OpenCage API key',
    why: "Geocodes at the account's cost.",
    remedy:
      'revoke it at https://opencagedata.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://opencagedata.com/api'],
    severity: 'low',
    names: ['opencage'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

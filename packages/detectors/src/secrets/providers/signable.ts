import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'signable-api-key',
    title: 'Signable API key',
    why: 'Reads and sends documents for signature in the name of the company.',
    remedy:
      'revoke it at https://app.signable.co.uk/settings/api and make a new one, then take it out of the code.',
    references: ['https://developer.signable.app/authentication'],
    severity: 'high',
    names: ['signable'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'simvoly-api-key',
    title: 'Simvoly API key',
    why: 'Reads and changes the sites and contacts of the account.',
    remedy:
      'revoke it in the API settings of your Simvoly account and make a new one, then take it out of the code.',
    references: ['https://simvoly.com'],
    severity: 'high',
    names: ['simvoly'],
    value: { alphabet: 'lower-digits', length: 33 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

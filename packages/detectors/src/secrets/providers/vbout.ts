import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vbout-api-key',
    title: 'VBOUT API key',
    why: 'Reads contacts and sends campaigns in the name of the account.',
    remedy:
      'revoke it at https://app.vbout.com/Settings#tabs_account_api and make a new one, then take it out of the code.',
    references: ['https://developers.vbout.com'],
    severity: 'high',
    names: ['vbout'],
    value: { alphabet: 'digits', length: 25 },
    leastEntropy: 2.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

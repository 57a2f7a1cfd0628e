import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'qase-api-token',
    title: 'Qase API token',
    why: 'Reads and changes the test cases and runs of its owner.',
    remedy:
      'revoke it at https://app.qase.io/user/api/token and make a new one, then take it out of the code.',
    references: ['https://developers.qase.io/reference/introduction-to-the-qase-api'],
    severity: 'high',
    names: ['qase'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

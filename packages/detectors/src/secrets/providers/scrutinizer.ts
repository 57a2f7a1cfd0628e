import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scrutinizer-access-token',
    title: 'Scrutinizer access token',
    why: 'Reads the code its owner had inspected.',
    remedy:
      'revoke it at https://scrutinizer-ci.com/profile/applications and make a new one, then take it out of the code.',
    references: ['https://scrutinizer-ci.com/docs/api/'],
    severity: 'high',
    names: ['scrutinizer ci', 'scrutinizer token', 'scrutinizer access', 'scrutinizer api'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

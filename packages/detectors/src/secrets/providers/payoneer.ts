import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'payoneer-client-secret',
    title: 'Payoneer client id or secret',
    why: 'With its other half it pays out money of the account.',
    remedy: 'ask Payoneer to replace it, then take it out of the code.',
    references: ['https://developer.payoneer.com/'],
    severity: 'critical',
    names: ['payoneer'],
    value: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

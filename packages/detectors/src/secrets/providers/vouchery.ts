import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vouchery-api-key',
    title: 'Vouchery API key',
    why: 'Makes and reads vouchers of the account.',
    remedy: 'revoke it at https://vouchery.io and make a new one, then take it out of the code.',
    references: ['https://docs.vouchery.io'],
    severity: 'high',
    names: ['vouchery'],
    value: { alphabet: 'hex', length: 36 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

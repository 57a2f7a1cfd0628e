import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'currencycloud-api-key',
    title: 'Currencycloud API key',
    why: 'Converts and pays out money of the account.',
    remedy: 'reset it in the account settings, then take it out of the code.',
    references: ['https://developer.currencycloud.com/'],
    severity: 'critical',
    names: ['currencycloud'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

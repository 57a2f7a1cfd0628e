import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'regenerate it at https://merchant.cashfree.com, then take it out of the code.';
const references = ['https://www.cashfree.com/docs/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'cashfree-secret-key',
    title: 'Cashfree secret key',
    why: 'Takes and refunds payments.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'cfsk_ma_',
    body: {
      pattern: '(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}',
      least: 46,
      sample: (seed) => `prod_${sample('hex', 32, seed)}_${sample('hex', 8, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'cashfree-legacy-secret',
    title: 'Cashfree secret key (older form)',
    why: 'Takes and refunds payments.',
    remedy,
    references,
    severity: 'critical',
    names: ['cashfree secret', 'cashfree client secret', 'cashfree key', 'cashfree api'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

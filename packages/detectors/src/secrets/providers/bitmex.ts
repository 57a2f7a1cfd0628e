import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'delete it at https://www.bitmex.com/app/apiKeys, then take it out of the code.';
const references = ['https://www.bitmex.com/app/apiKeysUsage'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitmex-api-secret',
    title: 'BitMEX API secret',
    why: 'Trades and moves funds by its permissions.',
    remedy,
    references,
    severity: 'critical',
    names: ['bitmex'],
    value: { alphabet: 'base64url', length: 48 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'bitmex-api-key',
    title: 'BitMEX API key',
    why: 'Names the key whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['bitmex'],
    value: { alphabet: 'base64url', length: 24 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

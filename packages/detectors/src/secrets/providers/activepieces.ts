import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'delete it in the platform settings, then take it out of the code.';
const references = ['https://www.activepieces.com/docs/endpoints/overview'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'activepieces-prefixed-key',
    title: 'Activepieces API key',
    why: 'Runs and changes flows and reads their connections.',
    remedy,
    references,
    severity: 'high',
    prefix: 'ap_',
    body: { alphabet: 'hex', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'activepieces-api-key',
    title: 'Activepieces API key',
    why: 'Runs and changes flows and reads their connections.',
    remedy,
    references,
    severity: 'high',
    names: ['activepieces'],
    value: { alphabet: 'base64url', length: [32, 80] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'spiderfoot-api-key',
    title: 'SpiderFoot HX API key',
    why: 'Runs scans and reads their findings.',
    remedy:
      'revoke it in the settings of your SpiderFoot account and make a new one, then take it out of the code.',
    references: ['https://github.com/smicallef/spiderfoot'],
    severity: 'high',
    names: ['spiderfoot'],
    value: { alphabet: 'base64url', length: [20, 64] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

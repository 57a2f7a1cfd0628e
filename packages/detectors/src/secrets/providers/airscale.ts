import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'airscale-api-key',
    title: 'Airscale API key',
    why: 'Enriches leads at the cost of the account.',
    remedy: 'revoke it in the settings of the account, then take it out of the code.',
    references: ['https://airscale.io/'],
    severity: 'medium',
    names: ['airscale'],
    value: { alphabet: 'base62', length: 30 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

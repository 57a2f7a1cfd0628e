import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vast-ai-api-key',
    title: 'Vast.ai API key',
    why: 'Rents machines at the cost of the account and reaches those it has.',
    remedy:
      'revoke it at https://cloud.vast.ai/account/ and make a new one, then take it out of the code.',
    references: ['https://docs.vast.ai/api-reference/introduction'],
    severity: 'critical',
    names: ['vastai', 'vast ai'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'deepinfra-api-key',
    title: 'DeepInfra API key',
    why: 'Runs models at the cost of the account.',
    remedy:
      'delete it at https://deepinfra.com/dash/api_keys and make a new one, then take it out of the code.',
    references: ['https://deepinfra.com/docs'],
    severity: 'high',
    names: ['deepinfra', 'deep infra'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fullcontact-api-key',
    title: 'FullContact API key',
    why: 'Looks up people at the cost of the account.',
    remedy:
      'delete it at https://platform.fullcontact.com/developers/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.fullcontact.com/'],
    severity: 'medium',
    names: ['fullcontact', 'full contact'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;

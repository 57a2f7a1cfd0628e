import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'recurly-private-api-key',
    title: 'Recurly private API key',
    why: 'Charges and refunds subscribers and reads their accounts.',
    remedy:
      'revoke it at https://app.recurly.com/go/integrations/api_keys and make a new one, then take it out of the code.',
    references: ['https://recurly.com/developers/api/'],
    severity: 'critical',
    names: ['recurly'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

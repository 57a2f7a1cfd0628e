import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'private-ai-api-key',
    title: 'Private AI API key',
    why: "Redacts texts at the account's cost.",
    remedy:
      'revoke it at https://portal.private-ai.com and make a new one, then take it out of the code.',
    references: ['https://docs.private-ai.com/authentication/'],
    severity: 'medium',
    names: ['privateai', 'private ai'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

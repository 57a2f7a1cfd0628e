import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'remove-bg-api-key',
    title: 'remove.bg API key',
    why: 'Edits images at the cost of the account.',
    remedy:
      'revoke it at https://www.remove.bg/dashboard#api-key and make a new one, then take it out of the code.',
    references: ['https://www.remove.bg/api#authentication'],
    severity: 'medium',
    names: ['removebg', 'remove bg'],
    value: { alphabet: 'base62', length: 24 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

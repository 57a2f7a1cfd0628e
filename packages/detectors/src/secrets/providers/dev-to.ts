import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dev-to-api-key',
    title: 'DEV (Forem) API key',
    why: 'Publishes and changes articles as its owner.',
    remedy:
      'delete it at https://dev.to/settings/extensions and make a new one, then take it out of the code.',
    references: ['https://developers.forem.com/api/v1'],
    severity: 'medium',
    names: ['dev to api', 'devto', 'dev to key', 'dev to token', 'forem api'],
    value: { alphabet: 'base62', length: [24, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

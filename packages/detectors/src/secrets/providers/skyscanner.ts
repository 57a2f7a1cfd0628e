import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'skyscanner-api-key',
    title: 'Skyscanner API key',
    why: 'Searches flights in the name of the partner.',
    remedy:
      'ask your Skyscanner contact for a new one and the end of the old one, then take it out of the code.',
    references: ['https://developers.skyscanner.net/docs/getting-started/authentication'],
    severity: 'medium',
    names: ['skyscanner'],
    value: { alphabet: 'base62', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

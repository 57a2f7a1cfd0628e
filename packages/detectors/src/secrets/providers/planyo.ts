import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'planyo-api-key',
    title: 'Planyo API key',
    why: 'Reads and changes the reservations of the site.',
    remedy: 'revoke it at https://www.planyo.com and make a new one, then take it out of the code.',
    references: ['https://www.planyo.com/api.php'],
    severity: 'high',
    names: ['planyo'],
    value: { alphabet: 'base62', length: 62 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ninja-forms-api-key',
    title: 'Ninja Forms API key',
    why: 'Reads what visitors submitted.',
    remedy:
      'revoke it at https://my.ninjaforms.com and make a new one, then take it out of the code.',
    references: ['https://ninjaforms.com/docs/'],
    severity: 'medium',
    names: ['ninja forms', 'ninjaforms'],
    value: { alphabet: 'base64url', length: [32, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

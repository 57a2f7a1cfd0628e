import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nutritionix-api-key',
    title: 'Nutritionix API key',
    why: "Queries the service at the account's cost.",
    remedy:
      'revoke it at https://developer.nutritionix.com/admin/access_details and make a new one, then take it out of the code.',
    references: ['https://docx.syndigo.com/developers/docs/nutritionix-api-guide'],
    severity: 'low',
    names: ['nutritionix'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

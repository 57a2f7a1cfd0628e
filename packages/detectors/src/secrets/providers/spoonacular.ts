import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'spoonacular-api-key',
    title: 'spoonacular API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://spoonacular.com/food-api/console#Profile and make a new one, then take it out of the code.',
    references: ['https://spoonacular.com/food-api/docs#Authentication'],
    severity: 'medium',
    names: ['spoonacular'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

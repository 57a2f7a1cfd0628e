import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'simplesat-api-key',
    title: 'Simplesat API key',
    why: 'Reads survey answers and the customers who gave them.',
    remedy:
      'revoke it at https://app.simplesat.io/settings/api-key and make a new one, then take it out of the code.',
    references: ['https://documenter.getpostman.com/view/457268/SVfRu7j6'],
    severity: 'high',
    names: ['simplesat'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

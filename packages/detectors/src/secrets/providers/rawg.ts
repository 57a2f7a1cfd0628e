import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rawg-api-key',
    title: 'RAWG API key',
    why: 'Uses up the quota of its owner.',
    remedy:
      'revoke it at https://rawg.io/@/apikey and make a new one, then take it out of the code.',
    references: ['https://rawg.io/apidocs'],
    severity: 'medium',
    names: ['rawg'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'satismeter-api-key',
    title: 'SatisMeter API key',
    why: 'Reads survey answers and the people who gave them.',
    remedy:
      'revoke it at https://app.satismeter.com and make a new one, then take it out of the code.',
    references: ['https://help.satismeter.com/en/articles/86926-export-api'],
    severity: 'high',
    names: ['satismeter'],
    value: { alphabet: 'base62', length: [16, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sherpadesk-api-key',
    title: 'SherpaDesk API key',
    why: 'Reads and changes the tickets of the organisation.',
    remedy:
      'revoke it at https://app.sherpadesk.com and make a new one, then take it out of the code.',
    references: ['https://documentation.sherpadesk.com'],
    severity: 'high',
    names: ['sherpadesk', 'sherpa desk'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

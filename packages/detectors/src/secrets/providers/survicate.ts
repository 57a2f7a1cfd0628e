import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'survicate-api-key',
    title: 'Survicate API key',
    why: 'Reads surveys and what people answered.',
    remedy:
      'revoke it at https://panel.survicate.com and make a new one, then take it out of the code.',
    references: ['https://developers.survicate.com/data-export/setup/'],
    severity: 'high',
    names: ['survicate'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'deepl-api-key',
    title: 'DeepL API key',
    why: 'Translates at the cost of the account.',
    remedy:
      'delete it at https://www.deepl.com/your-account/keys and make a new one, then take it out of the code.',
    references: ['https://developers.deepl.com/docs/getting-started/auth'],
    severity: 'high',
    names: ['deepl'],
    value: { pattern: `${UUID}(?::fx)?`, least: 36, sample: (seed) => `${sampleUuid(seed)}:fx` },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

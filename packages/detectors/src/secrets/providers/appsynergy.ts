import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'appsynergy-api-key',
    title: 'AppSynergy API key',
    why: 'Reads and changes the data of the apps.',
    remedy:
      'reset it in the administration of https://www.appsynergy.com, then take it out of the code.',
    references: ['https://www.appsynergy.com/'],
    severity: 'high',
    names: ['appsynergy'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: '500px-api-key',
    title: '500px API key',
    why: 'Acts as the application towards the photo service.',
    remedy:
      'reset the application at https://500px.com/settings/applications, then take it out of the code.',
    references: ['https://github.com/500px/api-documentation'],
    severity: 'medium',
    names: ['500px', 'px500'],
    value: { alphabet: 'base62', length: [32, 40] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

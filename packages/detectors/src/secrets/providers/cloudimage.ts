import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudimage-api-key',
    title: 'Cloudimage API key',
    why: 'Invalidates the cache of the account.',
    remedy: 'reset it in the console, then take it out of the code.',
    references: ['https://docs.cloudimage.io/'],
    severity: 'low',
    names: ['cloudimage'],
    value: { alphabet: 'lower-digits', length: 30 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

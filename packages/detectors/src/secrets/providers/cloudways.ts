import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudways-api-key',
    title: 'Cloudways API key',
    why: 'Makes, changes and deletes servers.',
    remedy: 'regenerate it at https://platform.cloudways.com/api, then take it out of the code.',
    references: ['https://developers.cloudways.com/docs/'],
    severity: 'critical',
    names: ['cloudways'],
    value: { alphabet: 'base62', length: [30, 48] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

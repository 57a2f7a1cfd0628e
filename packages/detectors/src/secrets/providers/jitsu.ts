import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jitsu-api-key',
    title: 'Jitsu API key',
    why: 'Sends events into the data pipelines of the workspace.',
    remedy: 'delete it at https://use.jitsu.com and make a new one, then take it out of the code.',
    references: ['https://docs.jitsu.com/'],
    severity: 'medium',
    names: ['jitsu'],
    value: { alphabet: 'base62', length: [16, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

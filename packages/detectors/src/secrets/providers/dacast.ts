import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dacast-api-key',
    title: 'Dacast API key',
    why: 'Changes the videos, streams and settings of the account.',
    remedy: 'delete it at https://app.dacast.com and make a new one, then take it out of the code.',
    references: ['https://docs.dacast.com/'],
    severity: 'high',
    names: ['dacast'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

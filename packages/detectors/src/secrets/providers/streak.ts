import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'streak-api-key',
    title: 'Streak API key',
    why: 'Reads and changes the pipelines of its owner.',
    remedy:
      'delete it under Integrations in the Streak settings and make a new one, then take it out of the code.',
    references: ['https://www.streak.com/api/'],
    severity: 'high',
    names: ['streak api', 'streak key', 'streak token', 'streak crm'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

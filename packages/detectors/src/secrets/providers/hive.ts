import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hive-api-key',
    title: 'Hive API key',
    why: 'Reads and changes the projects of the workspace.',
    remedy: 'delete it at https://app.hive.com and make a new one, then take it out of the code.',
    references: ['https://developers.hive.com/reference/api-keys-and-auth'],
    severity: 'medium',
    names: ['hive api key', 'hive apikey'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

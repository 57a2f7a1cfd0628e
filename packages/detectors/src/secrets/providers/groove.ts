import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'groove-api-token',
    title: 'Groove API token',
    why: 'Reads and answers the tickets of the team.',
    remedy:
      'delete it at https://app.groovehq.com and make a new one, then take it out of the code.',
    references: ['https://developer.groovehq.com/docs/authentication'],
    severity: 'high',
    names: ['groovehq', 'groove hq', 'groove api', 'groove access token'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

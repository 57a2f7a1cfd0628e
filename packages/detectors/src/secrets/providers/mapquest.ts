import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mapquest-api-key',
    title: 'MapQuest API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://developer.mapquest.com/user/me/apps and make a new one, then take it out of the code.',
    references: ['https://developer.mapquest.com/documentation/'],
    severity: 'low',
    names: ['mapquest'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lunacy-api-key',
    title: 'Icons8 Lunacy API key',
    why: 'Uses up the paid quota of the account.',
    remedy: 'delete it at https://icons8.com/api and make a new one, then take it out of the code.',
    references: ['https://developers.icons8.com/'],
    severity: 'low',
    names: ['lunacy api', 'lunacy key', 'lunacy token', 'lunacy secret', 'lunacy access'],
    value: { alphabet: 'base62', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

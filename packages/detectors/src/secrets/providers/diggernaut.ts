import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'diggernaut-api-key',
    title: 'Diggernaut API key',
    why: 'Runs scrapers and reads their results.',
    remedy:
      'delete it at https://www.diggernaut.com/user/settings/ and make a new one, then take it out of the code.',
    references: ['https://www.diggernaut.com/documentation/'],
    severity: 'medium',
    names: ['diggernaut'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

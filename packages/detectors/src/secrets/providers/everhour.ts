import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'everhour-api-key',
    title: 'Everhour API key',
    why: 'Reads and changes the time records of the team.',
    remedy:
      'delete it at https://app.everhour.com/#/account/profile and make a new one, then take it out of the code.',
    references: ['https://everhour.docs.apiary.io/'],
    severity: 'medium',
    names: ['everhour'],
    value: {
      pattern: '[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}',
      least: 32,
      sample: (seed) =>
        `${sample('hex', 4, seed)}-${sample('hex', 4, seed + 3)}-${sample('hex', 6, seed)}-${sample('hex', 6, seed + 3)}-${sample('hex', 8, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

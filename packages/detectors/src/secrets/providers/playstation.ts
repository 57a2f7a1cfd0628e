import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'playstation-npsso',
    title: 'PlayStation Network key',
    why: 'Signs in as the user until it is revoked.',
    remedy:
      'sign out everywhere in the security settings of your PlayStation account, then take it out of the code.',
    references: ['https://www.playstation.com/en-us/support/account/'],
    severity: 'high',
    names: [
      'psn api',
      'psn npsso',
      'npsso',
      'psn key',
      'psn token',
      'playstation api',
      'playstation key',
    ],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'playstation-npsso',
    title: 'PlayStation Network sign-in token',
    why: 'Signs in as its owner until it expires.',
    remedy:
      'sign out of all devices at https://id.sonyentertainmentnetwork.com/id/management_ca/, then take it out of the code.',
    references: ['https://psn-api.achievements.app/authentication/authenticating-manually'],
    severity: 'high',
    names: [
      'npsso',
      'psn api',
      'psn token',
      'psn npsso',
      'playstation api',
      'playstation token',
      'psn key',
    ],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

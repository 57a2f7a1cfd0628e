import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'instabot-api-key',
    title: 'Instabot API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://app.instabot.io and make a new one, then take it out of the code.',
    references: ['https://instabot.io/'],
    severity: 'low',
    names: ['instabot'],
    value: { alphabet: 'base64', length: 43 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

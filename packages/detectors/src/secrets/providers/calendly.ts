import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'calendly-api-token',
    title: 'Calendly token',
    why: 'Reads and changes bookings as its owner.',
    remedy:
      'revoke it at https://calendly.com/integrations/api_webhooks, then take it out of the code.',
    references: ['https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens'],
    severity: 'high',
    names: ['calendly'],
    value: {
      pattern:
        '(?:[0-9A-Za-z]{40,64}|eyJ[0-9A-Za-z_-]{20,600}[.][0-9A-Za-z_-]{50,900}[.][0-9A-Za-z_-]{40,100})',
      least: 40,
      sample: (seed) => sample('base62', 40, seed),
    },
    leastEntropy: 3,
    window: { before: 8, after: 1700 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

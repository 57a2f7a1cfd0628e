import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nylas-api-key',
    title: 'Nylas API key',
    why: 'Reads and sends the mail and calendars of connected accounts.',
    remedy:
      'delete it at https://dashboard-v3.nylas.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://developer.nylas.com/docs/v3/auth/'],
    severity: 'critical',
    names: ['nylas'],
    value: {
      pattern: '(?:nyk_(?:v0_)?[0-9A-Za-z]{60,68}|[0-9a-z]{30}|[0-9a-z]{25})',
      least: 25,
      sample: (seed) => sample('lower-digits', 30, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

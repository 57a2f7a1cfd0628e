import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'propelauth-api-key',
    title: 'PropelAuth API key',
    why: 'Manages the users and organisations of the application.',
    remedy:
      'revoke it at https://app.propelauth.com and make a new one, then take it out of the code.',
    references: ['https://docs.propelauth.com/reference/api/getting-started'],
    severity: 'critical',
    names: ['propelauth', 'propel auth'],
    value: {
      pattern: '[0-9a-f]{128}|[0-9A-Za-z_-]{32,160}',
      least: 32,
      sample: (seed) => sample('hex', 128, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

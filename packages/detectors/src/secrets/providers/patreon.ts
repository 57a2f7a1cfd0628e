import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'patreon-token',
    title: 'Patreon access token or client secret',
    why: 'Reads the members of the campaign.',
    remedy:
      'revoke it at https://www.patreon.com/portal/registration/register-clients and make a new one, then take it out of the code.',
    references: ['https://docs.patreon.com/#oauth'],
    severity: 'high',
    names: ['patreon'],
    value: {
      pattern: '[0-9A-Za-z_-]{64}|[0-9A-Za-z_-]{43}',
      least: 43,
      sample: (seed) => sample('base62', 43, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

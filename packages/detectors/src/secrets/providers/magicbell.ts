import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'magicbell-api-secret',
    title: 'MagicBell API key or secret',
    why: 'Sends notifications to the users of the project.',
    remedy:
      'revoke it at https://app.magicbell.com and make a new one, then take it out of the code.',
    references: ['https://www.magicbell.com/docs/api/overview'],
    severity: 'high',
    names: ['magicbell', 'magic bell'],
    value: {
      pattern: '(?:sk_|pk_)?[0-9A-Za-z_-]{40}',
      least: 40,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

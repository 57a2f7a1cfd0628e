import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'upstage-api-key',
    title: 'Upstage API key',
    why: 'Calls the models at the cost of the account.',
    remedy:
      'revoke it at https://console.upstage.ai/api-keys and make a new one, then take it out of the code.',
    references: ['https://console.upstage.ai/docs/getting-started'],
    severity: 'high',
    names: ['upstage'],
    value: {
      pattern: '(?:up_[0-9A-Za-z]{29}|[0-9A-Za-z]{40})',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'oanda-access-token',
    title: 'OANDA access token',
    why: 'Trades on the account.',
    remedy: 'revoke it at https://hub.oanda.com and make a new one, then take it out of the code.',
    references: ['https://developer.oanda.com/rest-live-v20/authentication/'],
    severity: 'critical',
    names: ['oanda'],
    value: {
      pattern: '[0-9a-f]{32}-[0-9a-f]{32}',
      least: 65,
      sample: (seed) => `${sample('hex', 32, seed)}-${sample('hex', 32, seed + 1)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

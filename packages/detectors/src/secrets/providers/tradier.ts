import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tradier-access-token',
    title: 'Tradier access token',
    why: 'Trades in the brokerage account of its owner.',
    remedy:
      'revoke it at https://dash.tradier.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://documentation.tradier.com/brokerage-api/overview/authentication'],
    severity: 'critical',
    names: ['tradier'],
    value: { alphabet: 'base62', length: 28 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developers.kite.trade/apps and make a new one, then take it out of the code.';
const references = ['https://kite.trade/docs/connect/v3/user/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zerodha-api-secret',
    title: 'Zerodha Kite API secret',
    why: 'With a session, trades in the accounts of the app.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'kite api secret',
      'zerodha api secret',
      'zerodha secret',
      'kite secret',
      'kiteconnect secret',
    ],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'zerodha-access-token',
    title: 'Zerodha Kite access token',
    why: 'Trades in the account until the end of the day.',
    remedy,
    references,
    severity: 'critical',
    names: ['kite access token', 'zerodha access token'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

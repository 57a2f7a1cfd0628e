import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'open-exchange-rates-app-id',
    title: 'Open Exchange Rates app id',
    why: "Queries rates at the account's cost.",
    remedy:
      'revoke it at https://openexchangerates.org/account/app-ids and make a new one, then take it out of the code.',
    references: ['https://docs.openexchangerates.org/reference/authentication'],
    severity: 'low',
    names: ['openexchangerates', 'open exchange rates', 'oxr app id', 'openexchange'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

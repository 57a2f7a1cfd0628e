import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sparkpost-api-key',
    title: 'SparkPost API key',
    why: "Sends mail from the account's domains.",
    remedy:
      'revoke it at https://app.sparkpost.com/account/api-keys and make a new one, then take it out of the code.',
    references: ['https://developers.sparkpost.com/api/#header-authentication'],
    severity: 'critical',
    names: ['sparkpost', 'spark post'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

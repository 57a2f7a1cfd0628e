import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mailsac-api-key',
    title: 'Mailsac API key',
    why: 'Reads the disposable mailboxes of the account.',
    remedy:
      'revoke it at https://mailsac.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.mailsac.com/en/latest/services/account_api_keys.html'],
    severity: 'medium',
    names: ['mailsac'],
    value: {
      pattern: 'k_[0-9A-Za-z]{32,80}',
      least: 34,
      sample: (seed) => `k_${sample('base62', 44, seed)}`,
    },
    publicPrefix: 2,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

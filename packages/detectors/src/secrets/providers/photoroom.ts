import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'photoroom-api-key',
    title: 'Photoroom API key',
    why: "Edits images at the account's cost.",
    remedy:
      'revoke it at https://app.photoroom.com/api-dashboard and make a new one, then take it out of the code.',
    references: ['https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key'],
    severity: 'medium',
    names: ['photoroom'],
    value: {
      pattern: '(?:sandbox_|sk_pr_[0-9A-Za-z]{1,20}_)?[0-9a-f]{40}',
      least: 40,
      sample: (seed) => sample('hex', 40, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'packagecloud-api-token',
    title: 'packagecloud API token',
    why: 'Publishes and deletes packages as its owner.',
    remedy:
      'revoke it at https://packagecloud.io/api_token and make a new one, then take it out of the code.',
    references: ['https://packagecloud.io/docs/api#authentication'],
    severity: 'critical',
    names: ['packagecloud', 'package cloud'],
    value: { alphabet: 'lower-digits', length: 48 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pipedrive-api-token',
    title: 'Pipedrive API token',
    why: 'Reads and changes the deals and contacts of the company.',
    remedy:
      'revoke it at https://app.pipedrive.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
    severity: 'critical',
    names: ['pipedrive'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

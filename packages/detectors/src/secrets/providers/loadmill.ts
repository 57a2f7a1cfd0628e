import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'loadmill-api-token',
    title: 'Loadmill API token',
    why: 'Runs the tests of the team and reads them.',
    remedy:
      'revoke it at https://app.loadmill.com/app/user/settings/security and make a new one, then take it out of the code.',
    references: ['https://docs.loadmill.com/integrations/api-tokens'],
    severity: 'medium',
    names: ['loadmill'],
    value: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

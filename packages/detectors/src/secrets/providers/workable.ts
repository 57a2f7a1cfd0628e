import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'workable-access-token',
    title: 'Workable access token',
    why: 'Reads the applicants of the company.',
    remedy:
      'revoke it at https://app.workable.com/backend/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://workable.readme.io/reference/generate-an-access-token'],
    severity: 'high',
    names: ['workable api', 'workable access', 'workable token'],
    value: { alphabet: 'base64url', length: [43, 64] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sysdig-api-token-or-access-key',
    title: 'Sysdig API token or access key',
    why: 'Reads what runs in the clusters, or writes to the account.',
    remedy:
      'revoke it on the User Profile page of Sysdig and make a new one, then take it out of the code.',
    references: [
      'https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/',
    ],
    severity: 'high',
    names: ['sysdig'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

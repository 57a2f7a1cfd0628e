import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'congress-gov-api-key',
    title: 'Congress.gov or Library of Congress API key',
    why: 'Queries the service in the name of its owner.',
    remedy:
      'revoke it at https://api.congress.gov/sign-up/ and make a new one, then take it out of the code.',
    references: ['https://github.com/LibraryOfCongress/api.congress.gov'],
    severity: 'low',
    names: [
      'library of congress',
      'congress gov',
      'congress api key',
      'congress api',
      'loc gov api',
    ],
    value: { alphabet: 'base64url', length: [24, 48] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

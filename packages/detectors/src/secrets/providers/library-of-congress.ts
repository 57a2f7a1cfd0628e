import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'library-of-congress-api-key',
    title: 'Congress.gov API key',
    why: 'Uses up the limits of its owner at the Congress.gov API.',
    remedy:
      'delete it at https://api.congress.gov/sign-up/ and make a new one, then take it out of the code.',
    references: ['https://github.com/LibraryOfCongress/api.congress.gov/'],
    severity: 'low',
    names: ['library of congress', 'congress api', 'congress gov'],
    value: { alphabet: 'base64url', length: [28, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

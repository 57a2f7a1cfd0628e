import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'regenerate it at https://console.cloudinary.com/settings/api-keys, then take it out of the code.';
const references = [
  'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudinary-api-secret',
    title: 'Cloudinary API secret',
    why: 'Reads, changes and deletes the media of the account.',
    remedy,
    references,
    severity: 'high',
    names: [
      'cloudinary secret',
      'cloudinary api secret',
      'cloudinary key secret',
      'cloudinary token',
      'cloudinary api key secret',
    ],
    value: { alphabet: 'base64url', length: [27, 32] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'cloudinary-url',
    title: 'Cloudinary URL with its secret',
    why: 'Reads, changes and deletes the media of the account.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['cloudinary://'],
    pattern: 'cloudinary://[0-9]{12,18}:([0-9A-Za-z_-]{24,40})@[0-9A-Za-z_-]{1,60}',
    group: 1,
    leastEntropy: 3.2,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CLOUDINARY_URL=cloudinary://${sample('digits', 15)}:${sample('base64url', 27)}@acme`,
      ],
      ignore: [
        () => 'cloudinary://api_key:api_secret@cloud_name',
        () => `cloudinary://${sample('digits', 15)}:x@acme`,
      ],
    },
  },
  namedKey({
    id: 'cloudinary-api-key',
    title: 'Cloudinary API key',
    why: 'Names the account whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['cloudinary api key', 'cloudinary key'],
    value: { alphabet: 'digits', length: 15 },
    leastEntropy: 2.3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'imagekit-private-key',
    title: 'ImageKit private key',
    why: 'Reads, uploads and deletes the files of the media library.',
    remedy:
      'delete it at https://imagekit.io/dashboard/developer/api-keys and make a new one, then take it out of the code.',
    references: ['https://imagekit.io/docs/api-keys'],
    severity: 'high',
    names: ['imagekit', 'image kit'],
    value: {
      pattern: 'private_[0-9A-Za-z+/]{24,40}={0,2}',
      least: 32,
      sample: (seed) => `private_${sample('base62', 27, seed)}`,
    },
    publicPrefix: 8,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'imagekit-public-key',
    title: 'ImageKit public key',
    why: 'Names the account for uploads from browsers; made to be public.',
    remedy:
      'delete it at https://imagekit.io/dashboard/developer/api-keys and make a new one, then take it out of the code.',
    references: ['https://imagekit.io/docs/api-keys'],
    severity: 'info',
    names: ['imagekit', 'image kit'],
    value: {
      pattern: 'public_[0-9A-Za-z+/]{24,40}={0,2}',
      least: 31,
      sample: (seed) => `public_${sample('base62', 27, seed)}`,
    },
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

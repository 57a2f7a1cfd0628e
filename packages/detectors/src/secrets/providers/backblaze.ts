import { namedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it at https://secure.backblaze.com/app_keys.htm, then take it out of the code.';
const references = ['https://www.backblaze.com/docs/cloud-storage-application-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'backblaze-application-key',
    title: 'Backblaze B2 application key',
    why: 'Reads, changes and deletes the buckets it was made for.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['K00'],
    anchor: 'prefix',
    leastRun: 27,
    pattern: bounded('K00[0-9MN][0-9A-Za-z/+_-]{26,27}', 'base64'),
    leastEntropy: 3.4,
    validate: needsDigit,
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `K005${sample('base62', 27)}`,
        () => `B2_APPLICATION_KEY='K001${sample('base62', 27, 3)}'`,
      ],
      ignore: [() => 'K001', () => `K005${sample('base62', 12)}`],
    },
  },
  namedKey({
    id: 'backblaze-key-id',
    title: 'Backblaze B2 key id',
    why: 'Names the key whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['backblaze key id', 'backblaze', 'b2 key id', 'b2 application key id', 'b2 account id'],
    value: {
      pattern: '00[0-9a-f]{10,23}',
      least: 12,
      sample: (seed) => `00${sample('hex', 23, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

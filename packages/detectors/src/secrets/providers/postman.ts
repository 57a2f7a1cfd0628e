import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://go.postman.co/settings/me/api-keys and make a new one, then take it out of the code.';
const references = ['https://learning.postman.com/docs/developer/postman-api/authentication/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'postman-api-key',
    title: 'Postman API key',
    why: 'Reads collections and environments, which often hold credentials.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['PMAK-'],
    anchor: 'prefix',
    leastRun: 59,
    pattern: bounded('PMAK-[0-9A-Fa-f]{24}-[0-9A-Fa-f]{34}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `PMAK-${sample('hex', 24)}-${sample('hex', 34, 3)}`,
        () => `TOKEN='PMAK-${sample('hex', 24, 5)}-${sample('hex', 34, 7)}'\n`,
      ],
      ignore: [() => `PMAK-${sample('hex', 22)}`, () => `PMAK-${'0'.repeat(24)}-${'0'.repeat(34)}`],
    },
  },
];

export default detectors;

import { markedKey, namedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it in the integration at https://www.canva.com/developers, then take it out of the code.';
const references = ['https://www.canva.dev/docs/connect/authentication/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'canva-client-secret',
    title: 'Canva client secret',
    why: 'Signs in as the integration; acts for the people who allowed it.',
    remedy,
    references,
    severity: 'high',
    prefix: 'cnvca',
    body: { alphabet: 'base64url', length: 51 },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'canva-client-id',
    title: 'Canva client id',
    why: 'Names the integration whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['canva client', 'canva app', 'canva id'],
    value: {
      pattern: 'OC-[0-9A-Za-z_-]{8,16}',
      least: 13,
      sample: (seed) => `OC-A1${sample('base64url', 10, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'canva-access-token',
    title: 'Canva token',
    why: 'Reads and changes designs of the people who allowed it.',
    remedy,
    references,
    severity: 'high',
    names: ['canva token', 'canva access', 'canva api', 'canva key'],
    value: { alphabet: 'base62', length: 50 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

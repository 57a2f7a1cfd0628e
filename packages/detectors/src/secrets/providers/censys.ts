import { markedKey, namedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'reset it at https://search.censys.io/account/api, then take it out of the code.';
const references = ['https://search.censys.io/api'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'censys-api-secret',
    title: 'Censys API secret',
    why: 'Searches at the cost of the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['censys secret', 'censys api secret', 'censys key', 'censys token'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'censys-access-token',
    title: 'Censys personal access token',
    why: 'Searches at the cost of the account.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'censys_',
    body: { alphabet: 'base62', length: [20, 80] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'censys-api-id',
    title: 'Censys API id',
    why: 'Names the account whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['censys'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

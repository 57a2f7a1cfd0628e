import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'rotate it in the developer portal, then take it out of the code.';
const references = ['https://docs.cielo.com.br/ecommerce-cielo'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cielo-client-secret',
    title: 'Cielo merchant key or client secret',
    why: 'Takes and refunds payments.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'cielo merchant key',
      'cielo client secret',
      'cielo secret',
      'cielo key',
      'cielo token',
      'cielo api',
    ],
    value: { alphabet: 'base62', length: [20, 64] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'cielo-client-id',
    title: 'Cielo merchant or client id',
    why: 'Names the merchant whose key may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['cielo client id', 'cielo merchant id', 'cielo id'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

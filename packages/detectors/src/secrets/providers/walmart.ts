import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.walmart.com/account/generateKey and make a new one, then take it out of the code.';
const references = ['https://developer.walmart.com/doc/us/mp/us-mp-auth/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'walmart-client-secret',
    title: 'Walmart Marketplace client secret',
    why: 'Changes listings and orders of the seller.',
    remedy,
    references,
    severity: 'critical',
    names: ['walmart client secret', 'walmart secret'],
    value: {
      pattern: '[0-9A-Za-z_-]{40,100}',
      least: 40,
      sample: (seed) => sample('base64url', 86, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'walmart-client-id',
    title: 'Walmart Marketplace client ID',
    why: 'Names the seller; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['walmart client id', 'walmart clientid'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

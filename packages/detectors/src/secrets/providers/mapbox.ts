import { markedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://account.mapbox.com/access-tokens/ and make a new one, then take it out of the code.';
const references = ['https://docs.mapbox.com/accounts/guides/tokens/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'mapbox-secret-token',
    title: 'Mapbox secret token',
    why: 'Changes maps, styles and tokens by its scopes.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sk.eyJ'],
    anchor: 'prefix',
    leastRun: 73,
    pattern: bounded('sk[.]eyJ[0-9A-Za-z_-]{50,120}[.][0-9A-Za-z_-]{22}', 'base64url'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk.eyJ${sample('base64url', 70)}.${sample('base64url', 22, 3)}`,
        () => `TOKEN='sk.eyJ${sample('base64url', 70, 5)}.${sample('base64url', 22, 7)}'\n`,
      ],
      ignore: [
        () => `sk.eyJ${sample('base64url', 48)}`,
        () => `sk.eyJ${'x'.repeat(70)}.${'x'.repeat(22)}`,
      ],
    },
  },
  markedKey({
    id: 'mapbox-public-token',
    title: 'Mapbox public token',
    why: 'Loads maps at the cost of the account; it is made to stand in pages.',
    remedy,
    references,
    severity: 'info',
    prefix: 'pk.',
    body: {
      pattern: '[0-9A-Za-z_-]{50,160}[.][0-9A-Za-z_-]{20,24}',
      least: 71,
      sample: (seed) => `eyJ${sample('base62', 67, seed)}.${sample('base62', 22, seed)}`,
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'mapbox-temporary-token',
    title: 'Mapbox temporary token',
    why: 'Uses the account by its scopes for up to an hour.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'tk.eyJ',
    body: {
      pattern: '[0-9A-Za-z_-]{30,200}[.][0-9A-Za-z_-]{20,24}',
      least: 51,
      sample: (seed) => `${sample('base62', 67, seed)}.${sample('base62', 22, seed)}`,
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { markedKey, namedKey } from '../builders.ts';
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
  namedKey({
    id: 'mapbox-public-token',
    title: 'Mapbox public token',
    why: 'Reads maps on pages; made to be public.',
    remedy:
      'delete it at https://account.mapbox.com/access-tokens/ and make a new one, then take it out of the code.',
    references: ['https://docs.mapbox.com/accounts/guides/tokens/'],
    severity: 'info',
    names: ['mapbox'],
    value: {
      pattern: 'pk[.][0-9A-Za-z]{50,120}[.][0-9A-Za-z_-]{22}',
      least: 76,
      sample: (seed) => `pk.${sample('base62', 60, seed)}.${sample('base62', 22, seed + 2)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'mapbox-temporary-token',
    title: 'Mapbox temporary token',
    why: 'Uses the scopes it was made with, for an hour at most.',
    remedy:
      'delete it at https://account.mapbox.com/access-tokens/ and make a new one, then take it out of the code.',
    references: ['https://docs.mapbox.com/api/accounts/tokens/'],
    severity: 'medium',
    prefix: 'tk.eyJ',
    body: {
      pattern: '[0-9A-Za-z_-]{40,140}[.][0-9A-Za-z_-]{22}',
      least: 63,
      sample: (seed) => `${sample('base62', 60, seed)}.${sample('base62', 22, seed + 2)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'squarespace-access-token',
    title: 'Squarespace access token',
    why: 'Reads and changes orders, inventory and customers of the site.',
    remedy:
      'revoke it under Settings, Developer API keys of the site and make a new one, then take it out of the code.',
    references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
    severity: 'high',
    names: ['squarespace', 'square space'],
    value: {
      pattern: '(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z]{40})',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

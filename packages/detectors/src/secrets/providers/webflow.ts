import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'webflow-api-token',
    title: 'Webflow API token',
    why: 'Reads and changes the content of the site.',
    remedy:
      'revoke it under Apps & integrations of the site and make a new one, then take it out of the code.',
    references: ['https://developers.webflow.com/data/reference/authentication'],
    severity: 'high',
    names: ['webflow'],
    value: {
      pattern: '(?:ws-)?[0-9a-f]{64}',
      least: 64,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

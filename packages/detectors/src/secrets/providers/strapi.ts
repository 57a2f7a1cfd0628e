import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it under Settings, API Tokens of your Strapi and make a new one, then take it out of the code.';
const references = ['https://docs.strapi.io/cms/features/api-tokens'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'strapi-api-token',
    title: 'Strapi API token',
    why: 'Reads or, by its type, changes the content.',
    remedy,
    references,
    severity: 'critical',
    names: ['strapi'],
    value: { alphabet: 'hex', length: 256 },
    window: { before: 8, after: 512 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'strapi-salt-or-secret',
    title: 'Strapi salt or secret',
    why: 'Forges the sessions or tokens it signs.',
    remedy,
    references,
    severity: 'high',
    names: ['api token salt', 'transfer token salt', 'admin jwt secret', 'strapi jwt secret'],
    value: {
      pattern: '[0-9A-Za-z+/]{20,88}={0,2}',
      least: 20,
      sample: (seed) => sample('base62', 22, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

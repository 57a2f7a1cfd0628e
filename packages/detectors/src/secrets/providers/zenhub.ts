import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.zenhub.com/settings/tokens and make a new one, then take it out of the code.';
const references = ['https://developers.zenhub.com'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'zenhub-graphql-key',
    title: 'ZenHub GraphQL key',
    why: 'Reads and changes the boards of its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'zh_',
    body: { pattern: '[0-9a-f]{64}', least: 64, sample: (seed) => sample('hex', 64, seed) },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'zenhub-rest-api-token',
    title: 'ZenHub REST API token',
    why: 'Reads and changes the boards of its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['zenhub', 'zen hub'],
    value: { alphabet: 'hex', length: [96, 128] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

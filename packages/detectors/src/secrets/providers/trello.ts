import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://trello.com/your/account and make a new one, then take it out of the code.';
const references = [
  'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'trello-token',
    title: 'Trello token',
    why: 'Reads and changes the boards of its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'ATTA',
    body: { alphabet: 'hex', length: 72 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'trello-api-key-or-token',
    title: 'Trello API key or token',
    why: 'With the key and the token, reads and changes the boards of its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['trello'],
    value: {
      pattern: '(?:[0-9A-Za-z]{64}|[0-9A-Za-z-]{32})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

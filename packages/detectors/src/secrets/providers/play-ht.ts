import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://play.ht/studio/api-access and make a new one, then take it out of the code.';
const references = ['https://docs.play.ht/reference/api-authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'play-ht-api-key',
    title: 'PlayHT API key',
    why: "Makes speech at the account's cost.",
    remedy,
    references,
    severity: 'high',
    names: ['playht', 'play ht'],
    value: {
      pattern: '(?:ak-)?[0-9a-f]{32}',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'play-ht-user-id',
    title: 'PlayHT user id',
    why: 'Names the account; the API key opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['playht user', 'play ht user'],
    value: { alphabet: 'base62', length: 28 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

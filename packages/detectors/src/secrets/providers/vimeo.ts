import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.vimeo.com/apps and make a new one, then take it out of the code.';
const references = ['https://developer.vimeo.com/api/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vimeo-access-token',
    title: 'Vimeo access token',
    why: 'Reads and, by its scope, changes and deletes the videos of its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['vimeo'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'vimeo-client-secret',
    title: 'Vimeo client secret',
    why: 'Acts as the app.',
    remedy,
    references,
    severity: 'high',
    names: ['vimeo client secret', 'vimeo secret'],
    value: {
      pattern: '[0-9A-Za-z+/]{128}',
      least: 128,
      sample: (seed) => sample('base62', 128, seed),
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

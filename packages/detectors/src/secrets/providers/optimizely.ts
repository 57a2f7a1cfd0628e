import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.optimizely.com/v2/profile/api and make a new one, then take it out of the code.';
const references = [
  'https://docs.developers.optimizely.com/web-experimentation/reference/personal-token-authentication',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'optimizely-access-token',
    title: 'Optimizely personal token',
    why: 'Reads and changes experiments as its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['optimizely'],
    value: {
      pattern: '2:[0-9A-Za-z_-]{40,60}|[0-9A-Za-z:_-]{54}',
      least: 42,
      sample: (seed) => `2:${sample('base62', 52, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'optimizely-sdk-key',
    title: 'Optimizely SDK key',
    why: 'Reads the flags of the environment; it is made to stand in clients.',
    remedy,
    references,
    severity: 'info',
    names: ['optimizely sdk', 'optimizely datafile'],
    value: { alphabet: 'base62', length: [16, 24] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

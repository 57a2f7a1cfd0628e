import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'optimizely-access-token',
    title: 'Optimizely access token',
    why: 'Reads and changes the experiments of the account.',
    remedy:
      'delete it at https://app.optimizely.com/v2/profile/api and make a new one, then take it out of the code.',
    references: ['https://docs.developers.optimizely.com/web-experimentation/docs/personal-token'],
    severity: 'high',
    names: ['optimizely'],
    value: {
      pattern: '[0-9A-Za-z:_-]{54}',
      least: 54,
      sample: (seed) => sample('base62', 54, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'optimizely-sdk-key',
    title: 'Optimizely SDK key',
    why: 'Reads the datafile of the environment; made to be in clients.',
    remedy:
      'delete it at https://app.optimizely.com and make a new one, then take it out of the code.',
    references: [
      'https://docs.developers.optimizely.com/feature-experimentation/docs/sdk-key-tokens',
    ],
    severity: 'info',
    names: ['optimizely sdk', 'optimizely datafile'],
    value: { alphabet: 'base62', length: [16, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

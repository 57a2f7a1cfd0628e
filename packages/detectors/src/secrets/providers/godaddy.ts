import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'godaddy-api-key',
    title: 'GoDaddy API key',
    why: 'With its secret it changes domains and records of the account.',
    remedy:
      'delete it at https://developer.godaddy.com/keys and make a new one, then take it out of the code.',
    references: ['https://developer.godaddy.com/getstarted'],
    severity: 'high',
    names: ['godaddy', 'go daddy'],
    value: {
      pattern: '[0-9A-Za-z]{10,14}_[0-9A-Za-z]{21,22}',
      least: 32,
      sample: (seed) => `${sample('base62', 14, seed)}_${sample('base62', 22, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'godaddy-api-secret',
    title: 'GoDaddy API secret',
    why: 'With its key it changes domains and records of the account.',
    remedy:
      'delete it at https://developer.godaddy.com/keys and make a new one, then take it out of the code.',
    references: ['https://developer.godaddy.com/getstarted'],
    severity: 'critical',
    names: ['godaddy secret', 'godaddy api secret', 'godaddy'],
    value: { alphabet: 'base62', length: [21, 22] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

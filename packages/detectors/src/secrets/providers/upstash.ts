import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.upstash.com and make a new one, then take it out of the code.';
const references = ['https://upstash.com/docs/redis/features/restapi'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'upstash-rest-token',
    title: 'Upstash REST token',
    why: 'Reads and changes the database.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'upstash redis rest token',
      'upstash vector rest token',
      'upstash rest token',
      'upstash token',
      'upstash redis token',
      'upstash vector token',
      'kv rest api token',
    ],
    value: {
      pattern: '[0-9A-Za-z+/_-]{40,120}={0,2}',
      least: 40,
      sample: (seed) => sample('base62', 58, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'upstash-qstash-token',
    title: 'Upstash QStash token',
    why: 'Sends messages in the name of the account, or signs them so that they are trusted.',
    remedy,
    references,
    severity: 'high',
    names: ['qstash token', 'qstash current signing key', 'qstash next signing key'],
    value: {
      pattern: '[0-9A-Za-z+/_-]{32,200}={0,2}',
      least: 32,
      sample: (seed) => sample('base62', 80, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

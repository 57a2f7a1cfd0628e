import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.statsig.com/api_keys and make a new one, then take it out of the code.';
const references = ['https://docs.statsig.com/server-core/node-core'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'statsig-server-secret-key',
    title: 'Statsig server secret key',
    why: 'Reads every gate and experiment of the project and writes events.',
    remedy,
    references,
    severity: 'high',
    prefix: 'secret-',
    body: {
      pattern: '[0-9A-Za-z]{40,50}',
      least: 40,
      sample: (seed) => sample('base62', 43, seed),
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'statsig-console-api-key',
    title: 'Statsig console API key',
    why: 'Changes the gates and experiments of the project.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'console-',
    body: {
      pattern: '[0-9A-Za-z]{40,50}',
      least: 40,
      sample: (seed) => sample('base62', 43, seed),
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

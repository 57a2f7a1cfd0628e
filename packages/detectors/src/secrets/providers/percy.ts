import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'percy-token',
    title: 'Percy project token',
    why: 'Uploads snapshots of the project and reads its builds.',
    remedy: 'revoke it at https://percy.io and make a new one, then take it out of the code.',
    references: ['https://www.browserstack.com/docs/percy/get-started/set-env-variable'],
    severity: 'low',
    names: ['percy token', 'percy api', 'percy key', 'percy access', 'percy project'],
    value: {
      pattern: '(?:web|app|auto|vmw|ss)_[0-9a-f]{32,64}|[0-9a-f]{64}',
      least: 36,
      sample: (seed) => `web_${sample('hex', 64, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

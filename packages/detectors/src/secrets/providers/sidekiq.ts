import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sidekiq-commercial-gem-credentials',
    title: 'Sidekiq commercial gem credentials',
    why: "Downloads the paid gems in the company's name.",
    remedy: 'ask billing@contribsys.com for new credentials, then take it out of the code.',
    references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
    severity: 'high',
    names: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com'],
    value: {
      pattern: '[0-9a-f]{8}:[0-9a-f]{8}',
      least: 17,
      sample: (seed) => `${sample('hex', 8, seed)}:${sample('hex', 8, seed + 1)}`,
    },
    leastEntropy: 2.3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

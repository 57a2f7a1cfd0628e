import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'env0-api-key',
    title: 'env0 API key',
    why: 'Deploys and destroys the environments of the organisation.',
    remedy: 'revoke it in env0 (Organisation settings, API keys), then take it out of the code.',
    references: ['https://docs.envzero.com/'],
    severity: 'critical',
    names: ['env0'],
    value: {
      pattern: '[0-9a-z_-]{36}|[0-9A-Za-z_-]{32}|[0-9a-z]{16}',
      least: 16,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

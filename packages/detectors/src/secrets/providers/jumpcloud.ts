import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jumpcloud-api-key',
    title: 'JumpCloud API key',
    why: 'Manages users, devices and sign-in of the organisation.',
    remedy:
      'delete it at https://console.jumpcloud.com and make a new one, then take it out of the code.',
    references: ['https://docs.jumpcloud.com/api/2.0/index.html'],
    severity: 'critical',
    names: ['jumpcloud', 'jump cloud'],
    value: {
      pattern: '(?:jca_[0-9A-Za-z]{36}|[0-9a-z]{40})',
      least: 40,
      sample: (seed) => `jca_${sample('base62', 36, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

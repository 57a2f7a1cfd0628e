import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sqreen-token',
    title: 'Sqreen token',
    why: 'Reports attacks in the name of the application and reads how it is protected.',
    remedy:
      'revoke it in the settings of your Sqreen account and make a new one, then take it out of the code.',
    references: ['https://docs.sqreen.com'],
    severity: 'high',
    names: ['sqreen'],
    value: {
      pattern: '(?:env_org|org|env)_[0-9a-f]{56,64}|[0-9a-f]{64}',
      least: 60,
      sample: (seed) => `env_org_${sample('hex', 60, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

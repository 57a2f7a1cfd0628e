import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'codeclimate-token',
    title: 'Code Climate token',
    why: 'Uploads coverage; a personal token reads the code that was analysed.',
    remedy: 'reset it in the settings of the repository, then take it out of the code.',
    references: ['https://docs.codeclimate.com/docs/finding-your-test-coverage-token'],
    severity: 'medium',
    names: ['codeclimate', 'code climate', 'cc test reporter'],
    value: {
      pattern: '(?:[0-9a-f]{64}|[0-9a-f]{40})',
      least: 40,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

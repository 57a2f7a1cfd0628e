import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mlflow-tracking-credential',
    title: 'MLflow tracking token, user or password',
    why: 'Reads and changes the experiments and models of the server.',
    remedy: 'the accounts of your MLflow server, then take it out of the code.',
    references: ['https://mlflow.org/docs/latest/auth/'],
    severity: 'high',
    names: ['mlflow tracking'],
    value: {
      pattern: '[0-9A-Za-z_.-]{12,200}',
      least: 12,
      sample: (seed) => sample('base62', 32, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

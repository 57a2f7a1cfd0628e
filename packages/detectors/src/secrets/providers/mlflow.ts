import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mlflow-tracking-credential',
    title: 'MLflow tracking token or password',
    why: 'Reads and changes experiments and models of the server.',
    remedy: 'give the tracking server a new token or password, then take it out of the code.',
    references: ['https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/'],
    severity: 'high',
    names: ['mlflow tracking token', 'mlflow tracking password', 'mlflow tracking'],
    value: { alphabet: 'base64url', length: [20, 80] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'scalingo-api-token',
    title: 'Scalingo API token',
    why: 'Deploys, changes and deletes the apps of its owner.',
    remedy:
      'revoke it at https://dashboard.scalingo.com/account/tokens and make a new one, then take it out of the code.',
    references: ['https://developers.scalingo.com/index#authentication'],
    severity: 'critical',
    prefix: 'tk-us-',
    body: { alphabet: 'base64url', length: 48 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'skrapp-api-key',
    title: 'Skrapp API key',
    why: 'Looks up addresses at the cost of the account.',
    remedy: 'revoke it at https://app.skrapp.io and make a new one, then take it out of the code.',
    references: ['https://help.skrapp.io'],
    severity: 'medium',
    names: ['skrapp'],
    value: { alphabet: 'base62', length: 42 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'clarifai-api-key',
    title: 'Clarifai key or access token',
    why: 'Uses and changes models at the cost of the account.',
    remedy: 'delete it at https://clarifai.com/settings/security, then take it out of the code.',
    references: [
      'https://docs.clarifai.com/clarifai-basics/authentication/personal-access-tokens/',
    ],
    severity: 'medium',
    names: ['clarifai'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

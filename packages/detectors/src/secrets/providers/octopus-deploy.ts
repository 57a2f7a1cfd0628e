import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'octopus-deploy-api-key',
    title: 'Octopus Deploy API key',
    why: 'Deploys and reads variables as its owner.',
    remedy: 'the API keys page of your Octopus profile, then take it out of the code.',
    references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
    severity: 'critical',
    prefix: 'API-',
    body: { alphabet: 'upper-digits', length: 26 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

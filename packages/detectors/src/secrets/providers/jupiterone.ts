import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jupiterone-api-key',
    title: 'JupiterOne API key',
    why: 'Reads and changes the inventory of assets and their weaknesses.',
    remedy:
      'the settings of the account at https://apps.us.jupiterone.io, then take it out of the code.',
    references: ['https://docs.jupiterone.io/'],
    severity: 'critical',
    names: ['jupiterone', 'jupiter one'],
    value: { alphabet: 'base62', length: 76 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

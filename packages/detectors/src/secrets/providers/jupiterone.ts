import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jupiterone-api-key',
    title: 'JupiterOne API key',
    why: 'Reads the inventory of assets and of their weaknesses.',
    remedy:
      'revoke it at https://apps.us.jupiterone.io and make a new one, then take it out of the code.',
    references: ['https://docs.jupiterone.io/api/authentication'],
    severity: 'critical',
    names: ['jupiterone', 'jupiter one'],
    value: { alphabet: 'base62', length: 76 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

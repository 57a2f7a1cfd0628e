import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opensea-api-key',
    title: 'OpenSea API key',
    why: "Queries the market within the owner's limit.",
    remedy:
      'revoke it at https://opensea.io/settings/developer and make a new one, then take it out of the code.',
    references: ['https://docs.opensea.io/reference/api-keys'],
    severity: 'low',
    names: ['opensea'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

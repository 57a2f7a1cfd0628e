import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pangea-token',
    title: 'Pangea service token',
    why: 'Uses the services of the project, by its scopes.',
    remedy:
      'revoke it at https://console.pangea.cloud and make a new one, then take it out of the code.',
    references: ['https://pangea.cloud/docs/admin-guide/tokens'],
    severity: 'high',
    prefix: 'pts_',
    body: { alphabet: 'base32-lower', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

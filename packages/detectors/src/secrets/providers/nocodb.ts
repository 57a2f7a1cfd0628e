import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nocodb-api-token',
    title: 'NocoDB API token',
    why: 'Reads and changes the bases of its owner.',
    remedy: 'your NocoDB: Account settings, Tokens, delete it, then take it out of the code.',
    references: ['https://nocodb.com/docs/product-docs/account-settings/api-tokens'],
    severity: 'high',
    names: ['nocodb'],
    value: { alphabet: 'base64url', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

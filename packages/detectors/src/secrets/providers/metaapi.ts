import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'metaapi-token',
    title: 'MetaApi token',
    why: 'Trades on the connected accounts.',
    remedy:
      'revoke it at https://app.metaapi.cloud/token and make a new one, then take it out of the code.',
    references: ['https://metaapi.cloud/docs/client/authentication/'],
    severity: 'critical',
    names: ['metaapi', 'meta api token', 'metaapi cloud'],
    value: { pattern: '[0-9a-f]{64}', least: 64, sample: (seed) => sample('hex', 64, seed) },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'salesflare-api-key',
    title: 'Salesflare API key',
    why: 'Reads and changes the contacts and deals of the account.',
    remedy:
      'revoke it at https://app.salesflare.com/#/settings/apikeys and make a new one, then take it out of the code.',
    references: ['https://api.salesflare.com/docs'],
    severity: 'high',
    names: ['salesflare'],
    value: { pattern: '[0-9A-Za-z_]{45}', least: 45, sample: (seed) => sample('base62', 45, seed) },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'stitch-data-import-api-token',
    title: 'Stitch import API token',
    why: 'Writes into the warehouse of the account.',
    remedy:
      'revoke it at https://app.stitchdata.com and make a new one, then take it out of the code.',
    references: ['https://www.stitchdata.com/docs/developers/import-api/api'],
    severity: 'high',
    names: ['stitchdata', 'stitch data'],
    value: { alphabet: 'base62', length: 35 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

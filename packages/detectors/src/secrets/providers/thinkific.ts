import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'thinkific-api-key',
    title: 'Thinkific API key',
    why: 'Reads and changes courses and students of the site.',
    remedy:
      'revoke it at https://app.thinkific.com/manage/settings/api_analytics and make a new one, then take it out of the code.',
    references: ['https://developers.thinkific.com/api/api-key-auth'],
    severity: 'high',
    names: ['thinkific'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

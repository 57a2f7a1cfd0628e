import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'coze-access-token',
    title: 'Coze personal access token',
    why: 'Runs and changes bots at the cost of the account.',
    remedy: 'revoke it at https://www.coze.com/open/oauth/pats, then take it out of the code.',
    references: ['https://www.coze.com/docs/developer_guides/authentication'],
    severity: 'high',
    prefix: 'pat_',
    body: { alphabet: 'base62', length: 64 },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

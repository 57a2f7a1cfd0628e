import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rev-ai-access-token',
    title: 'Rev AI access token',
    why: 'Transcribes at the cost of the account and reads its transcripts.',
    remedy:
      'revoke it at https://www.rev.ai/access-token and make a new one, then take it out of the code.',
    references: ['https://docs.rev.ai/api/'],
    severity: 'high',
    names: ['rev ai token', 'revai', 'rev ai access', 'rev ai api'],
    value: {
      pattern: '02[0-9A-Za-z_-]{50,80}',
      least: 52,
      sample: (seed) => `02${sample('base64url', 61, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

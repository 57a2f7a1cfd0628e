import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'phrase-access-token',
    title: 'Phrase access token',
    why: 'Reads and changes the translations of the projects.',
    remedy:
      'delete it at https://app.phrase.com/settings/oauth_access_tokens and make a new one, then take it out of the code.',
    references: ['https://developers.phrase.com/en/api/strings/introduction'],
    severity: 'high',
    names: ['phrase', 'phraseapp'],
    value: {
      pattern: '[0-9a-f]{64}|[0-9a-f]{48}',
      least: 48,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'surveymonkey-access-token',
    title: 'SurveyMonkey access token',
    why: 'Reads surveys and what people answered.',
    remedy:
      'revoke it at https://developer.surveymonkey.com/apps/ and make a new one, then take it out of the code.',
    references: ['https://developer.surveymonkey.com/api/v3/#authentication'],
    severity: 'high',
    names: ['surveymonkey', 'survey monkey'],
    value: {
      pattern: '[0-9A-Za-z._-]{60,140}={0,2}',
      least: 60,
      sample: (seed) => sample('base62', 120, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

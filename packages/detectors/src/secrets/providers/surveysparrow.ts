import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'surveysparrow-access-token',
    title: 'SurveySparrow access token',
    why: 'Reads surveys and what people answered.',
    remedy:
      'revoke it at https://app.surveysparrow.com and make a new one, then take it out of the code.',
    references: ['https://developers.surveysparrow.com'],
    severity: 'high',
    names: ['surveysparrow'],
    value: {
      pattern: '[0-9A-Za-z_-]{80,100}',
      least: 80,
      sample: (seed) => sample('base64url', 86, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

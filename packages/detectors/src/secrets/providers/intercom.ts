import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'intercom-access-token',
    title: 'Intercom access token',
    why: 'Reads and answers conversations and reads customers.',
    remedy:
      'delete it at https://app.intercom.com/a/apps/_/developer-hub and make a new one, then take it out of the code.',
    references: [
      'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    ],
    severity: 'critical',
    names: ['intercom'],
    value: {
      pattern: '[0-9A-Za-z+/=_-]{58,60}',
      least: 58,
      sample: (seed) => sample('base64', 60, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

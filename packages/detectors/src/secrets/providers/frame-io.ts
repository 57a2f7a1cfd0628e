import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'frame-io-token',
    title: 'Frame.io developer token',
    why: 'Reads and changes the videos and comments of the account.',
    remedy:
      'delete it at https://developer.frame.io/app/tokens and make a new one, then take it out of the code.',
    references: ['https://developer.frame.io/docs/getting-started/authentication'],
    severity: 'high',
    prefix: 'fio-u-',
    body: {
      pattern: '[0-9A-Za-z_=-]{64}',
      least: 64,
      sample: (seed) => sample('base64url', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

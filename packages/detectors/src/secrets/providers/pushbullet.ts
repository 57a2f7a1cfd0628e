import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pushbullet-access-token',
    title: 'Pushbullet access token',
    why: 'Reads and sends the notifications and files of its owner.',
    remedy:
      'delete it at https://www.pushbullet.com/#settings/account and make a new one, then take it out of the code.',
    references: ['https://docs.pushbullet.com/#authentication'],
    severity: 'high',
    names: ['pushbullet', 'push bullet'],
    value: {
      pattern: '(?:o[.])?[0-9A-Za-z_.-]{32,34}',
      least: 32,
      sample: (seed) => `o.${sample('base62', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

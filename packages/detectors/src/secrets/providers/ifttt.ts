import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ifttt-webhooks-key',
    title: 'IFTTT webhooks key',
    why: 'Starts the applets of its owner.',
    remedy:
      'delete it at https://ifttt.com/maker_webhooks/settings and make a new one, then take it out of the code.',
    references: ['https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ'],
    severity: 'medium',
    names: ['ifttt'],
    value: {
      pattern: '[0-9A-Za-z_-]{22}|[0-9A-Za-z_-]{43}',
      least: 22,
      sample: (seed) => sample('base64url', 22, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'd7-networks-api-token',
    title: 'D7 Networks API token',
    why: 'Sends text messages at the cost of the account.',
    remedy:
      'delete it at https://app.d7networks.com and make a new one, then take it out of the code.',
    references: ['https://d7networks.com/docs/'],
    severity: 'high',
    names: ['d7 network'],
    value: {
      pattern: '[0-9A-Za-z+/=]{23}=',
      least: 24,
      sample: (seed) => `${sample('base64', 23, seed)}=`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

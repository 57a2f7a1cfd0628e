import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'ticket-tailor-api-key',
    title: 'Ticket Tailor API key',
    why: 'Reads orders and changes the events of the box office.',
    remedy:
      'revoke it at https://www.tickettailor.com/box-office/api and make a new one, then take it out of the code.',
    references: ['https://developers.tickettailor.com'],
    severity: 'high',
    prefix: 'sk_',
    body: {
      pattern: '[0-9]{3,6}_[0-9]{4,8}_[0-9a-f]{32}',
      least: 41,
      sample: (seed) =>
        `${sample('digits', 4, seed)}_${sample('digits', 6, seed)}_${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

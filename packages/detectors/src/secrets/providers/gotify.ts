import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gotify-token',
    title: 'Gotify token',
    why: 'Sends or reads the notifications of the server.',
    remedy: 'delete it in Gotify (Apps or Clients), then take it out of the code.',
    references: ['https://gotify.net/docs/pushmsg'],
    severity: 'medium',
    names: ['gotify'],
    value: { alphabet: 'base64url', length: 15 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

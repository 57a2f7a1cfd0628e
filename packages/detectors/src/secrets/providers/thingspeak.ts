import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'thingspeak-api-key',
    title: 'ThingSpeak API key',
    why: 'Writes to or reads the channel.',
    remedy:
      'revoke it at https://thingspeak.com/channels and make a new one, then take it out of the code.',
    references: ['https://www.mathworks.com/help/thingspeak/channels-and-charts-api.html'],
    severity: 'medium',
    names: ['thingspeak', 'thing speak'],
    value: { alphabet: 'upper-digits', length: 16 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

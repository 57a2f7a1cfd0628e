import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pushover-token',
    title: 'Pushover application token or user key',
    why: 'Sends notifications to the devices of its owner.',
    remedy: 'delete it at https://pushover.net/ and make a new one, then take it out of the code.',
    references: ['https://pushover.net/api'],
    severity: 'medium',
    names: ['pushover', 'push over'],
    value: { alphabet: 'lower-digits', length: 30 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

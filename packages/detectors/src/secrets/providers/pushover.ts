import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pushover-token',
    title: 'Pushover token or user key',
    why: 'With its pair sends notifications to the devices of the user.',
    remedy:
      'revoke it at https://pushover.net/apps and make a new one, then take it out of the code.',
    references: ['https://pushover.net/api'],
    severity: 'medium',
    names: ['pushover'],
    value: { alphabet: 'lower-digits', length: 30 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'eventbrite-api-key',
    title: 'Eventbrite private token or API key',
    why: 'Reads attendees and orders and changes events.',
    remedy:
      'delete it at https://www.eventbrite.com/platform/api-keys and make a new one, then take it out of the code.',
    references: ['https://www.eventbrite.com/platform/api#/introduction/authentication'],
    severity: 'high',
    names: ['eventbrite'],
    value: { alphabet: 'upper-digits', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

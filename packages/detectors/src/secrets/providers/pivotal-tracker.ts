import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pivotal-tracker-token',
    title: 'Pivotal Tracker API token',
    why: 'Reads and changes the stories of its owner.',
    remedy:
      'revoke it at https://www.pivotaltracker.com/profile and make a new one, then take it out of the code.',
    references: ['https://www.pivotaltracker.com/help/api'],
    severity: 'high',
    names: [
      'pivotal tracker',
      'pivotaltracker',
      'pivotal token',
      'pivotal api',
      'x trackertoken',
      'trackertoken',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

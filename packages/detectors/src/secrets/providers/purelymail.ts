import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'purelymail-api-token',
    title: 'Purelymail API token',
    why: 'Manages the users and domains of the mail account.',
    remedy:
      'delete it at https://purelymail.com/manage/account and make a new one, then take it out of the code.',
    references: ['https://purelymail.com/docs/api'],
    severity: 'critical',
    names: ['purelymail'],
    value: {
      pattern: 'pm-live-[0-9A-Za-z-]{30,60}',
      least: 38,
      sample: (seed) => `pm-live-${sampleUuid(seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

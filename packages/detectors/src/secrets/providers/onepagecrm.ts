import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'onepagecrm-api-key',
    title: 'OnePageCRM API key',
    why: 'Reads and changes contacts and deals.',
    remedy:
      'revoke it at https://app.onepagecrm.com/app/api and make a new one, then take it out of the code.',
    references: ['https://developer.onepagecrm.com/api/'],
    severity: 'high',
    names: ['onepagecrm', 'onepage crm', 'one page crm'],
    value: {
      pattern: '[0-9A-Za-z+/]{43}=|[0-9a-f]{24}',
      least: 24,
      sample: (seed) => `${sample('base64', 43, seed)}=`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

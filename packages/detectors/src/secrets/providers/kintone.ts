import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kintone-api-token',
    title: 'Kintone API token',
    why: 'Reads and changes the records of the app.',
    remedy: 'the API token page of the app in Kintone, then take it out of the code.',
    references: ['https://kintone.dev/en/docs/kintone/rest-api/authentication/'],
    severity: 'high',
    names: ['kintone'],
    value: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

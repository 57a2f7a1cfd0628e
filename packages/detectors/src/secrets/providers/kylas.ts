import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kylas-api-key',
    title: 'Kylas API key',
    why: 'Reads and changes leads and deals.',
    remedy:
      'revoke it at https://app.kylas.io/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://support.kylas.io/portal/en/kb/articles/generate-api-key'],
    severity: 'high',
    names: ['kylas'],
    value: {
      pattern: `${UUID}(?::[0-9]{1,8})?`,
      least: 36,
      sample: (seed) => `${sampleUuid(seed)}:1405`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'export-sdk-api-key',
    title: 'ExportSDK API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy: 'delete it at https://exportsdk.com and make a new one, then take it out of the code.',
    references: ['https://exportsdk.com/docs'],
    severity: 'low',
    names: ['exportsdk'],
    value: {
      pattern: `[0-9a-z]{5,15}_${UUID}`,
      least: 42,
      sample: (seed) => `${sample('lower-digits', 8, seed)}_${sampleUuid(seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pendo-integration-key',
    title: 'Pendo integration key',
    why: 'Reads what visitors do and, where allowed, changes it.',
    remedy:
      'revoke it at https://app.pendo.io/admin/integrationkeys and make a new one, then take it out of the code.',
    references: ['https://support.pendo.io/hc/en-us/articles/360032294291-Add-an-integration-key'],
    severity: 'high',
    names: ['pendo'],
    value: {
      pattern: `(?:${UUID}(?:[.](?:us|eu))?|[0-9a-f]{40})`,
      least: 36,
      sample: (seed) => `${sampleUuid(seed)}.us`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

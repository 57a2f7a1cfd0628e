import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'power-bi-client-credential',
    title: 'Power BI client id or secret',
    why: 'With its other half it reads the reports of the tenant.',
    remedy:
      'delete it at https://portal.azure.com (App registrations) and make a new one, then take it out of the code.',
    references: [
      'https://learn.microsoft.com/en-us/power-bi/developer/embedded/embed-service-principal',
    ],
    severity: 'high',
    names: ['powerbi client', 'power bi client', 'powerbi secret', 'power bi secret'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z_.~-]{34,40})`,
      least: 34,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://portal.azure.com and make a new one, then take it out of the code.';
const references = ['https://learn.microsoft.com/en-us/power-bi/developer/embedded/register-app'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'power-bi-client-secret',
    title: 'Power BI client secret',
    why: 'Reads the reports its application may reach.',
    remedy,
    references,
    severity: 'high',
    names: [
      'powerbi client secret',
      'power bi client secret',
      'powerbi secret',
      'power bi secret',
      'pbi client secret',
    ],
    value: {
      pattern: '[0-9A-Za-z_.~-]{32,44}',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'power-bi-client-id',
    title: 'Power BI client or tenant id',
    why: 'Names the application; its secret opens it.',
    remedy,
    references,
    severity: 'info',
    names: [
      'powerbi client id',
      'power bi client id',
      'powerbi tenant',
      'power bi tenant',
      'pbi client id',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

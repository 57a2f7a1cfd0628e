import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.datadoghq.com/organization-settings/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.datadoghq.com/account_management/api-app-keys/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'datadog-api-key',
    title: 'Datadog API key',
    why: 'Sends metrics, logs and events into the organisation.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['datadog', 'dd_api_key', 'dd-api-key'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('datadog|dd_api_key|dd-api-key', '[0-9a-z]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `DATADOG_API_KEY=${sample('lower-digits', 32)}`,
        () => `datadog: "${sample('lower-digits', 32, 3)}"`,
      ],
      ignore: [
        () => `datadog and its documentation`,
        () => `checksum = "${sample('lower-digits', 32)}"`,
      ],
    },
  },
  {
    id: 'datadog-application-key',
    title: 'Datadog application key',
    why: 'Reads dashboards, logs and users as its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['datadog', 'dd_app_key', 'dd_application_key', 'dd-application-key'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 40,
    pattern: near('datadog|dd_app_key|dd_application_key|dd-application-key', '[0-9A-Za-z]{40}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.2,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `DATADOG_API_KEY=${sample('base62', 40)}`,
        () => `datadog: "${sample('base62', 40, 3)}"`,
      ],
      ignore: [() => `datadog and its documentation`, () => `checksum = "${sample('base62', 40)}"`],
    },
  },
  namedKey({
    id: 'datadog-client-token',
    title: 'Datadog client token',
    why: 'Sends events to the intake; made to stand in browsers and apps.',
    remedy:
      'delete it at https://app.datadoghq.com/organization-settings/client-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens'],
    severity: 'info',
    names: ['datadog', 'dd client token', 'dd token', 'client token'],
    value: {
      pattern: 'pub[0-9a-f]{32}',
      least: 35,
      sample: (seed) => `pub${sample('hex', 32, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

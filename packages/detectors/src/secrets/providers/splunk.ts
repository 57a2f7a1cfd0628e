import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'disable it under Data inputs, HTTP Event Collector, and make a new one, then take it out of the code.';
const references = [
  'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'splunk-http-event-collector-token',
    title: 'Splunk HTTP Event Collector token',
    why: 'Writes made-up events into the index.',
    remedy,
    references,
    severity: 'high',
    names: ['splunk'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'splunk-observability-access-token',
    title: 'Splunk Observability access token',
    why: 'Sends metrics or, by its scope, calls the API of the organisation.',
    remedy:
      'disable it under Settings, Access tokens, and make a new one, then take it out of the code.',
    references: [
      'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
    ],
    severity: 'high',
    names: ['splunk'],
    value: { alphabet: 'base64url', length: 22 },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'splunk-on-call-api-key',
    title: 'Splunk On-Call API key',
    why: 'Reads and changes who is on call, and opens or closes incidents.',
    remedy:
      'revoke it under Integrations, API in the Splunk On-Call portal and make a new one, then take it out of the code.',
    references: ['https://portal.victorops.com/public/api-docs.html'],
    severity: 'high',
    names: ['victorops', 'victor ops', 'splunk on call'],
    value: {
      pattern: '(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{40}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

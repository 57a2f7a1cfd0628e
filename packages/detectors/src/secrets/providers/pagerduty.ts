import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'your PagerDuty: Integrations, API Access Keys, delete it, then take it out of the code.';
const references = ['https://developer.pagerduty.com/docs/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pagerduty-user-token',
    title: 'PagerDuty API token (under its short name)',
    why: 'Reads and manages incidents, services and users.',
    remedy,
    references,
    severity: 'critical',
    names: ['pd key', 'pd token', 'pd api', 'pd access'],
    value: {
      pattern: '[uy][+][0-9A-Za-z_+-]{18}',
      least: 20,
      sample: (seed) => `u+${sample('base62', 18, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'pagerduty-api-token',
    title: 'PagerDuty API token',
    why: 'Reads and manages incidents, services and users.',
    remedy,
    references,
    severity: 'critical',
    names: ['pagerduty', 'pager duty'],
    value: {
      pattern: '[uy][+][0-9A-Za-z_+-]{18}|[0-9A-Za-z]{20}',
      least: 20,
      sample: (seed) => `u+${sample('base62', 18, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'pagerduty-integration-key',
    title: 'PagerDuty integration key',
    why: 'Opens and closes incidents of the service.',
    remedy,
    references,
    severity: 'medium',
    names: ['pagerduty', 'pager duty', 'pd routing key', 'pd service key', 'pd integration key'],
    value: {
      pattern: '[0-9a-f]{32}|R0[0-9A-Z]{30}',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'pagerduty-routing-key',
    title: 'PagerDuty integration (routing) key',
    why: 'Opens and closes incidents of the service.',
    remedy: 'the integrations page of the service in PagerDuty, then take it out of the code.',
    references: ['https://developer.pagerduty.com/docs/events-api-v2-overview'],
    severity: 'medium',
    names: ['pagerduty', 'pager duty', 'pd routing', 'pd integration', 'pd service'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pipedream-api-key',
    title: 'Pipedream API key',
    why: 'Runs and changes workflows and uses their connections.',
    remedy:
      'revoke it at https://pipedream.com/user and make a new one, then take it out of the code.',
    references: ['https://pipedream.com/docs/rest-api/auth'],
    severity: 'critical',
    names: ['pipedream'],
    value: {
      pattern: '(?:pd_|api_)?[0-9A-Za-z]{32,94}',
      least: 32,
      sample: (seed) => sample('lower-digits', 32, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

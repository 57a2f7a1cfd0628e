import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://mixpanel.com/settings/project and make a new one, then take it out of the code.';
const references = ['https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mixpanel-api-secret',
    title: 'Mixpanel API secret',
    why: 'Exports the events of the project.',
    remedy,
    references,
    severity: 'high',
    names: [
      'mixpanel api secret',
      'mixpanel secret',
      'mixpanel api key',
      'mixpanel service account secret',
    ],
    value: {
      pattern: '(?:[0-9a-f]{32}|[0-9A-Za-z]{32})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'mixpanel-project-token',
    title: 'Mixpanel project token',
    why: 'Sends events only; it is made to stand in pages.',
    remedy,
    references,
    severity: 'info',
    names: ['mixpanel'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

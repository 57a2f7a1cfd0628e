import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your Piwik PRO: your profile, API keys, delete it, then take it out of the code.';
const references = ['https://developers.piwik.pro/en/latest/platform/getting_started.html'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'piwik-pro-client-secret',
    title: 'Piwik PRO client secret',
    why: 'Reads and manages the statistics of its owner.',
    remedy,
    references,
    severity: 'high',
    names: [
      'piwik pro client secret',
      'piwikpro client secret',
      'piwik pro secret',
      'piwikpro secret',
    ],
    value: { alphabet: 'base62', length: [60, 90] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'piwik-pro-client-id',
    title: 'Piwik PRO client id',
    why: 'Names the key; its secret opens it.',
    remedy,
    references,
    severity: 'medium',
    names: ['piwik pro', 'piwikpro'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z]{32})`,
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

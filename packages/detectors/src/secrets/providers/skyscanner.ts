import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'skyscanner-api-key',
    title: 'Skyscanner API key',
    why: 'Searches flights in the name of the partner.',
    remedy:
      'ask your Skyscanner contact for a new one and the end of the old one, then take it out of the code.',
    references: ['https://developers.skyscanner.net/docs/getting-started/authentication'],
    severity: 'medium',
    names: ['skyscanner'],
    value: { alphabet: 'base62', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'skyscanner-header-key',
    title: 'Skyscanner API key in a request',
    why: 'Searches flights in the name of the partner.',
    remedy:
      'ask your Skyscanner contact for a new one and the end of the old one, then take it out of the code.',
    references: ['https://developers.skyscanner.net/docs/getting-started/authentication'],
    severity: 'medium',
    specificity: 'context',
    keywords: ['api.skyscanner.net'],
    pattern: String.raw`api[.]skyscanner[.]net[^\r\n]{0,160}[\r\n]{0,4}[^\r\n]{0,60}x-api-key["']?\s{0,4}:\s{0,4}["']?([0-9A-Za-z]{32,40})(?![0-9A-Za-z])`,
    group: 1,
    window: { before: 8, after: 320 },
    leastEntropy: 3.4,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () =>
          `curl https://partners.api.skyscanner.net/apiservices/v3/cultures -H 'x-api-key: ${sample('base62', 40)}'`,
      ],
      ignore: [
        () => "curl https://partners.api.skyscanner.net/apiservices -H 'x-api-key: $KEY'",
        () => `curl https://partners.api.skyscanner.net/ -H 'x-api-key: ${'x'.repeat(40)}'`,
      ],
    },
  },
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete the key in the API Keys page of https://admin.8x8.com, then take it out of the code.';
const references = ['https://developer.8x8.com/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: '8x8-api-key',
    title: '8x8 API key',
    why: 'Reads call statistics and sends messages at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['8x8'],
    value: {
      pattern: '(?:eght_)?[0-9A-Za-z]{32,96}',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: '8x8-request-key',
    title: '8x8 API key in a request',
    why: 'Reads call statistics and sends messages at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['api.8x8.com'],
    pattern: String.raw`api[.]8x8[.]com[^\s"']{0,120}[\s"'\\]{1,8}(?:-H\s{1,4}["'])?x-api-key["']?\s{0,3}[:=]\s{0,3}["']?([0-9A-Za-z_]{32,96})(?![0-9A-Za-z_-])`,
    flags: 'i',
    group: 1,
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `https://api.8x8.com/v1/stats\nX-Api-Key: ${sample('base62', 40)}`,
        () => `curl https://api.8x8.com/v1/stats -H "X-API-Key: ${sample('base62', 32)}"`,
      ],
      ignore: [() => 'https://api.8x8.com/v1/stats', () => `x-api-key: ${sample('base62', 40)}`],
    },
  },
];

export default detectors;

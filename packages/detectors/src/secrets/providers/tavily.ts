import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.tavily.com and make a new one, then take it out of the code.';
const references = ['https://docs.tavily.com/documentation/quickstart'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'tavily-api-key',
    title: 'Tavily API key',
    why: "Searches at the owner's cost.",
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['tvly-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('tvly-(?:dev-|prod-)?[0-9A-Za-z_-]{32,60}', 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `tvly-dev-${sample('base64url', 46, 2)}`,
        () => `TOKEN='tvly-dev-${sample('base64url', 46, 6)}'\n`,
      ],
      ignore: [() => `tvly-${sample('base64url', 20)}`, () => `tvly-${'x'.repeat(32)}`],
    },
  },
];

export default detectors;

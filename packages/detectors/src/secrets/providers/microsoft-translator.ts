import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'microsoft-translator-key',
    title: 'Microsoft Translator key',
    why: "Translates at the account's cost.",
    remedy:
      'revoke it at https://portal.azure.com and make a new one, then take it out of the code.',
    references: [
      'https://learn.microsoft.com/en-us/azure/ai-services/translator/text-translation/reference/authentication',
    ],
    severity: 'high',
    names: [
      'ms translator',
      'microsoft translator',
      'translator text',
      'azure translator',
      'bing translator',
      'translator subscription',
      'translator api',
    ],
    value: {
      pattern: '(?:[0-9A-Za-z]{84}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'microsoft-translator-key',
    title: 'Microsoft Translator key',
    why: 'Translates at the cost of the account.',
    remedy:
      'regenerate it at https://portal.azure.com (Keys and Endpoint), then take it out of the code.',
    references: [
      'https://learn.microsoft.com/en-us/azure/ai-services/translator/text-translation/reference/authentication',
    ],
    severity: 'high',
    names: [
      'ms translator',
      'microsoft translator',
      'azure translator',
      'translator text',
      'bing translator',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

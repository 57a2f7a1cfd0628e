import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'qualaroo-api-key',
    title: 'Qualaroo API key',
    why: 'Reads the surveys of the account and what people answered.',
    remedy:
      'revoke it at https://app.qualaroo.com/account and make a new one, then take it out of the code.',
    references: ['https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API'],
    severity: 'high',
    names: ['qualaroo'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

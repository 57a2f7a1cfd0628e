import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'salesloft-api-key',
    title: 'Salesloft API key',
    why: 'Reads contacts and sends mail in the name of its owner.',
    remedy:
      'revoke it at https://app.salesloft.com/app/settings/your_api_keys and make a new one, then take it out of the code.',
    references: ['https://developers.salesloft.com/docs/platform/api-basics/authentication/'],
    severity: 'high',
    names: ['salesloft'],
    value: {
      pattern: '(?:v[0-9]_)?ak_[0-9A-Za-z]{16,80}|[0-9a-f]{64}',
      least: 19,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

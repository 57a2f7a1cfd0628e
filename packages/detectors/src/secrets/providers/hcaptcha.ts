import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'hcaptcha-secret',
    title: 'hCaptcha secret',
    why: 'Checks answers at the cost of the account and lets bots pass.',
    remedy:
      'delete it at https://dashboard.hcaptcha.com/settings/secrets and make a new one, then take it out of the code.',
    references: ['https://docs.hcaptcha.com/'],
    severity: 'medium',
    prefix: 'ES_',
    body: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'hcaptcha-legacy-secret',
    title: 'hCaptcha secret (older form)',
    why: 'Checks answers at the cost of the account and lets bots pass.',
    remedy:
      'delete it at https://dashboard.hcaptcha.com/settings/secrets and make a new one, then take it out of the code.',
    references: ['https://docs.hcaptcha.com/'],
    severity: 'medium',
    names: ['hcaptcha', 'h captcha'],
    value: {
      pattern: '0x[0-9a-fA-F]{40}',
      least: 42,
      sample: (seed) => `0x${sample('hex', 40, seed)}`,
    },
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;

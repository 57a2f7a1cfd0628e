import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it in the API keys of your Spacelift account and make a new one, then take it out of the code.';
const references = ['https://docs.spacelift.io/integrations/api'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'spacelift-api-token',
    title: 'Spacelift API token',
    why: 'Runs stacks with the cloud credentials they carry.',
    remedy,
    references,
    severity: 'critical',
    names: ['spacelift'],
    value: {
      pattern: 'ey[0-9A-Za-z_-]{10,400}[.][0-9A-Za-z_-]{10,1200}[.][0-9A-Za-z_-]{10,700}',
      least: 32,
      sample: (seed) =>
        `eyJ${sample('base64url', 40, seed)}.eyJ${sample('base64url', 60, seed + 1)}.${sample('base64url', 43, seed + 2)}`,
    },
    window: { before: 8, after: 2400 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'spacelift-api-key-secret',
    title: 'Spacelift API key secret',
    why: 'Runs stacks with the cloud credentials they carry.',
    remedy,
    references,
    severity: 'critical',
    names: ['spacelift api key secret', 'spacelift key secret', 'spacelift secret'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const told = {
  title: 'Particle access token in a call of the API',
  why: 'Controls the devices of the account and reads their events.',
  remedy:
    'revoke it at https://console.particle.io and make a new one, then take it out of the code.',
  references: ['https://docs.particle.io/reference/cloud-apis/access-tokens/'],
  severity: 'high',
  specificity: 'context',
  keywords: ['api.particle.io'],
  leastEntropy: 2.8,
  group: 1,
  publicPrefix: 0,
  checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
} as const;

const detectors: readonly SecretDetector[] = [
  {
    ...told,
    id: 'particle-token-after-host',
    pattern:
      'api[.]particle[.]io/[^<>]{0,160}?(?:access_token=|Bearer )([0-9a-f]{40})(?![0-9A-Za-z])',
    window: { before: 4, after: 240 },
    examples: {
      match: [
        () => `https://api.particle.io/v1/devices?access_token=${sample('hex', 40)}`,
        () =>
          `curl https://api.particle.io/v1/devices -H "Authorization: Bearer ${sample('hex', 40, 3)}"`,
      ],
      ignore: [
        () => 'https://api.particle.io/v1/devices?access_token=$TOKEN',
        () => `https://api.particle.io/v1/devices/${sample('hex', 24)}`,
      ],
    },
  },
  {
    ...told,
    id: 'particle-token-before-host',
    pattern:
      '(?:access_token=|Bearer )([0-9a-f]{40})(?![0-9A-Za-z])[^<>]{0,80}?https://api[.]particle[.]io',
    window: { before: 180, after: 4 },
    examples: {
      match: [
        () => `curl -d access_token=${sample('hex', 40)} https://api.particle.io/v1/devices`,
        () =>
          `curl -H "Authorization: Bearer ${sample('hex', 40, 3)}" https://api.particle.io/v1/devices`,
      ],
      ignore: [
        () => 'curl -d access_token=$TOKEN https://api.particle.io/v1/devices',
        () => `${sample('hex', 40)} https://api.particle.io/v1/devices`,
      ],
    },
  },
];

export default detectors;

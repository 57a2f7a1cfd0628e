import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'particle token revoke, or DELETE https://api.particle.io/v1/access_tokens/current, then take it out of the code.';
const references = ['https://docs.particle.io/reference/cloud-apis/api/#authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'particle-access-token',
    title: 'Particle access token',
    why: 'Controls the devices of its owner and reads what they send.',
    remedy,
    references,
    severity: 'high',
    names: [
      'particle token',
      'particle access',
      'particle api',
      'particle auth',
      'particle secret',
      'particle io',
      'particleio',
    ],
    value: { alphabet: 'hex', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  {
    id: 'particle-request',
    title: 'Particle access token in a request',
    why: 'Controls the devices of its owner and reads what they send.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['api.particle.io'],
    pattern: String.raw`api[.]particle[.]io/v1/[^\n]{0,160}?(?:\\\s{0,20}[^\n]{0,80}?)?(?:access_token=|Bearer )([0-9a-f]{40})(?![0-9A-Za-z])`,
    group: 1,
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `curl https://api.particle.io/v1/devices?access_token=${sample('hex', 40)}`,
        () =>
          `curl https://api.particle.io/v1/devices -H "Authorization: Bearer ${sample('hex', 40, 3)}"`,
      ],
      ignore: [() => 'curl https://api.particle.io/v1/devices?access_token=1234'],
    },
  },
  {
    id: 'particle-request-before',
    title: 'Particle access token in a request, before its address',
    why: 'Controls the devices of its owner and reads what they send.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['api.particle.io'],
    pattern: String.raw`(?:access_token=|Bearer )([0-9a-f]{40})["']?[ \t]{1,4}(?:\\\s{1,20})?["']?https://api[.]particle[.]io/`,
    group: 1,
    window: { before: 120, after: 8 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `curl -d access_token=${sample('hex', 40)} https://api.particle.io/v1/devices`],
      ignore: [() => 'curl -d access_token=1234 https://api.particle.io/v1/devices'],
    },
  },
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'particle-access-token',
    title: 'Particle access token',
    why: 'Controls the devices of the account and reads their events.',
    remedy:
      'delete it at https://console.particle.io and make a new one, then take it out of the code.',
    references: ['https://docs.particle.io/reference/cloud-apis/access-tokens/'],
    severity: 'high',
    names: ['particle token', 'particle access', 'particle api', 'particle key', 'particle io'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

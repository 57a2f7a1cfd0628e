import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'avalara-license-key',
    title: 'Avalara license key',
    why: 'Reads and files the tax data of the company.',
    remedy: 'reset the license key at https://admin.avalara.com, then take it out of the code.',
    references: ['https://developer.avalara.com/avatax/authentication-in-rest/'],
    severity: 'high',
    names: [
      'avalara license',
      'avalara key',
      'avatax license',
      'avatax key',
      'avalara password',
      'avalara api',
    ],
    value: { alphabet: 'base62', length: 16 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'laravel-app-key',
    title: 'Laravel application key',
    why: 'Decrypts cookies and forges sessions; older versions run code by it.',
    remedy:
      'make a new one with php artisan key:generate on the server, then take it out of the code.',
    references: ['https://laravel.com/docs/12.x/encryption'],
    severity: 'critical',
    names: ['app key', 'laravel key'],
    value: {
      pattern: 'base64:[0-9A-Za-z+/]{43}=',
      least: 51,
      sample: (seed) => `base64:${sample('base64', 43, seed)}=`,
    },
    leastEntropy: 3.6,
    publicPrefix: 7,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

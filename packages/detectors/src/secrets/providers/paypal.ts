import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paypal-client-secret',
    title: 'PayPal client secret',
    why: 'With the client id it takes, refunds and pays out money.',
    remedy:
      'delete it at https://developer.paypal.com/dashboard/applications and make a new one, then take it out of the code.',
    references: ['https://developer.paypal.com/api/rest/authentication/'],
    severity: 'critical',
    names: ['paypal', 'pp secret', 'pp client'],
    value: {
      pattern: 'E[0-9A-Za-z_-]{79}',
      least: 80,
      sample: (seed) => `E${sample('base62', 79, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'paypal-client-id',
    title: 'PayPal client id',
    why: 'Names the application; stands in pages with the buttons.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: ['https://developer.paypal.com/api/rest/authentication/'],
    severity: 'info',
    names: ['paypal', 'pp client'],
    value: {
      pattern: 'A[0-9A-Za-z_-]{79}',
      least: 80,
      sample: (seed) => `A${sample('base62', 79, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'plivo-auth-id',
    title: 'Plivo auth id',
    why: 'Is one half of the credentials that send messages and call.',
    remedy:
      'delete it at https://console.plivo.com/dashboard/ and make a new one, then take it out of the code.',
    references: ['https://www.plivo.com/docs/account/api/account'],
    severity: 'medium',
    names: ['plivo auth id', 'plivo authid', 'plivo id', 'plivo auth'],
    value: {
      pattern: '[0-9A-Za-z]{20}',
      least: 20,
      sample: (seed) => `MA${sample('upper-digits', 18, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'plivo-auth-token',
    title: 'Plivo auth token',
    why: 'With the auth id it sends messages and calls at the cost of the account.',
    remedy:
      'delete it at https://console.plivo.com/dashboard/ and make a new one, then take it out of the code.',
    references: ['https://www.plivo.com/docs/account/api/account'],
    severity: 'critical',
    names: ['plivo'],
    value: {
      pattern: '[0-9A-Za-z]{40}(?:[0-9A-Za-z]{16}|[0-9A-Za-z]{20})?',
      least: 40,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cockpit.sumsub.com/checkus#/devSpace/appTokens and make a new one, then take it out of the code.';
const references = ['https://docs.sumsub.com/reference/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sumsub-app-token',
    title: 'Sumsub app token',
    why: 'With its secret, reads the identity documents people handed in.',
    remedy,
    references,
    severity: 'critical',
    names: ['sumsub', 'sum sub'],
    value: {
      pattern: '(?:sbx|prd|tst):[0-9A-Za-z]{20,32}[.][0-9A-Za-z]{28,36}',
      least: 53,
      sample: (seed) => `prd:${sample('base62', 24, seed)}.${sample('base62', 32, seed)}`,
    },
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'sumsub-secret-key',
    title: 'Sumsub secret key',
    why: 'With its app token, reads the identity documents people handed in.',
    remedy,
    references,
    severity: 'critical',
    names: ['sumsub secret', 'sum sub secret'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

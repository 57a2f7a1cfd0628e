import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ecwid-secret-token',
    title: 'Ecwid secret access token',
    why: 'Reads and changes the store: orders, customers, products.',
    remedy:
      'delete it at https://my.ecwid.com/#develop-apps and make a new one, then take it out of the code.',
    references: ['https://api-docs.ecwid.com/reference/authentication-basics'],
    severity: 'critical',
    names: ['ecwid'],
    value: {
      pattern: 'secret_[0-9A-Za-z]{32}',
      least: 39,
      sample: (seed) => `secret_${sample('base62', 32, seed)}`,
    },
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'ecwid-public-token',
    title: 'Ecwid public access token',
    why: 'Reads what the storefront shows; made to stand in pages.',
    remedy:
      'delete it at https://my.ecwid.com/#develop-apps and make a new one, then take it out of the code.',
    references: ['https://api-docs.ecwid.com/reference/authentication-basics'],
    severity: 'info',
    names: ['ecwid'],
    value: {
      pattern: 'public_[0-9A-Za-z]{32}',
      least: 39,
      sample: (seed) => `public_${sample('base62', 32, seed)}`,
    },
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;

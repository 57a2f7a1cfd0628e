import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'DELETE https://clob.polymarket.com/auth/api-key with it, then take it out of the code.';
const references = ['https://docs.polymarket.com/developers/CLOB/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'polymarket-api-secret',
    title: 'Polymarket API secret',
    why: 'With its key and passphrase places orders for the account.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'poly secret',
      'polymarket secret',
      'polymarket api secret',
      'poly api secret',
      'poly builder secret',
      'polymarket builder secret',
      'poly builder api secret',
      'clob secret',
      'clob api secret',
    ],
    value: {
      pattern: '[0-9A-Za-z_+/-]{40,64}={0,2}',
      least: 40,
      sample: (seed) => `${sample('base64url', 43, seed)}=`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'polymarket-passphrase',
    title: 'Polymarket API passphrase',
    why: 'With its key and secret places orders for the account.',
    remedy,
    references,
    severity: 'high',
    names: [
      'poly passphrase',
      'polymarket passphrase',
      'poly builder passphrase',
      'poly builder api passphrase',
      'polymarket builder passphrase',
      'poly api passphrase',
      'polymarket api passphrase',
      'clob passphrase',
      'clob pass phrase',
    ],
    value: {
      pattern: '[0-9a-f]{64}|[0-9A-Za-z_-]{8,64}',
      least: 8,
      sample: (seed) => sample('hex', 64, seed),
    },
    leastEntropy: 2.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'polymarket-api-key',
    title: 'Polymarket API key',
    why: 'Names the key; its secret and passphrase open the account.',
    remedy,
    references,
    severity: 'medium',
    names: [
      'poly key',
      'poly api key',
      'poly api',
      'poly builder key',
      'poly builder api',
      'polymarket builder',
      'polymarket key',
      'polymarket api',
      'clob api key',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'polymarket-address',
    title: 'Polymarket address',
    why: 'Names the account on the chain; it is public there.',
    remedy,
    references,
    severity: 'info',
    names: ['poly address', 'polymarket address', 'polymarket funder', 'poly funder'],
    value: {
      pattern: '0x[0-9a-f]{40}',
      least: 42,
      sample: (seed) => `0x${sample('hex', 40, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

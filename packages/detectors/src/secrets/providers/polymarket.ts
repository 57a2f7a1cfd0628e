import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'polymarket-address',
    title: 'Polymarket wallet address',
    why: 'Names the wallet; everything it trades is public.',
    remedy: 'nothing has to be revoked: an address is public.',
    references: ['https://docs.polymarket.com/developers/CLOB/authentication'],
    severity: 'info',
    names: ['poly address', 'polymarket address', 'polymarket funder', 'poly funder'],
    value: {
      pattern: '0x[0-9A-Fa-f]{40}',
      least: 42,
      sample: (seed) => `0x${sample('hex', 40, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'polymarket-api-key',
    title: 'Polymarket API key',
    why: 'With its secret and passphrase it trades.',
    remedy:
      'derive new credentials at https://polymarket.com/settings, then take it out of the code.',
    references: ['https://docs.polymarket.com/developers/CLOB/authentication'],
    severity: 'high',
    names: ['poly key', 'poly api key', 'polymarket api', 'polymarket key', 'poly api'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'polymarket-api-secret',
    title: 'Polymarket API secret',
    why: 'With its key and passphrase it trades.',
    remedy:
      'derive new credentials at https://polymarket.com/settings, then take it out of the code.',
    references: ['https://docs.polymarket.com/developers/CLOB/authentication'],
    severity: 'critical',
    names: ['poly secret', 'poly api secret', 'polymarket secret', 'polymarket api secret'],
    value: {
      pattern: '[0-9A-Za-z+/_-]{40,48}={0,2}',
      least: 40,
      sample: (seed) => `${sample('base64', 43, seed)}=`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'polymarket-passphrase',
    title: 'Polymarket passphrase',
    why: 'With its key and secret it trades.',
    remedy:
      'derive new credentials at https://polymarket.com/settings, then take it out of the code.',
    references: ['https://docs.polymarket.com/developers/CLOB/authentication'],
    severity: 'high',
    names: [
      'poly passphrase',
      'poly api passphrase',
      'polymarket passphrase',
      'polymarket api passphrase',
    ],
    value: {
      pattern: '[0-9A-Za-z_-]{10,64}',
      least: 10,
      sample: (seed) => `${sample('base62', 12, seed)}7`,
    },
    leastEntropy: 2.5,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

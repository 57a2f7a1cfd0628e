import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zerotier-api-token',
    title: 'ZeroTier API token',
    why: 'Lets devices into the networks of the account.',
    remedy:
      'revoke it at https://my.zerotier.com/account and make a new one, then take it out of the code.',
    references: ['https://docs.zerotier.com/api/central/'],
    severity: 'critical',
    names: ['zerotier', 'zero tier'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

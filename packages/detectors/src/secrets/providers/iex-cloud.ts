import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'iex-cloud-secret-token',
    title: 'IEX Cloud secret token',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://iexcloud.io/console/tokens and make a new one, then take it out of the code.',
    references: ['https://iexcloud.io/documentation/'],
    severity: 'high',
    names: ['iexapis', 'iex cloud', 'iex token', 'iex api', 'iexcloud', 'iex secret'],
    value: {
      pattern: 'T?sk_[0-9a-z]{32}',
      least: 35,
      sample: (seed) => `sk_${sample('hex', 32, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'iex-cloud-publishable-token',
    title: 'IEX Cloud publishable token',
    why: 'Reads market data; made to stand in apps.',
    remedy:
      'delete it at https://iexcloud.io/console/tokens and make a new one, then take it out of the code.',
    references: ['https://iexcloud.io/documentation/'],
    severity: 'info',
    names: ['iexapis', 'iex cloud', 'iex token', 'iex api', 'iexcloud'],
    value: {
      pattern: 'T?pk_[0-9a-z]{32}',
      least: 35,
      sample: (seed) => `pk_${sample('hex', 32, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

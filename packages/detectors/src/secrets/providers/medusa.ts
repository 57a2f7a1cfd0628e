import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'medusa-api-key',
    title: 'Medusa secret API key',
    why: 'Reads orders and customers of the shop and changes its products.',
    remedy: 'your Medusa admin: Settings, Secret API Keys, Revoke, then take it out of the code.',
    references: ['https://docs.medusajs.com/resources/commerce-modules/api-key'],
    severity: 'high',
    names: ['medusa api', 'medusa admin', 'medusa secret', 'medusa token', 'medusa backend'],
    value: {
      pattern: '(?:sk_[0-9a-f]{64}|[0-9A-Za-z]{32,64})',
      least: 32,
      sample: (seed) => `sk_${sample('hex', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

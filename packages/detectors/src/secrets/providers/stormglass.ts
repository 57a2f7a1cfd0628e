import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'stormglass-api-key',
    title: 'Stormglass API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://dashboard.stormglass.io and make a new one, then take it out of the code.',
    references: ['https://docs.stormglass.io/#/authentication'],
    severity: 'medium',
    names: ['stormglass'],
    value: {
      pattern:
        '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
      least: 73,
      sample: (seed) => `${sampleUuid(seed)}-${sampleUuid(seed + 1)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'transifex-api-token',
    title: 'Transifex API token',
    why: 'Reads and changes the translations of its owner.',
    remedy:
      'revoke it at https://app.transifex.com/user/settings/api/ and make a new one, then take it out of the code.',
    references: ['https://developers.transifex.com/reference/api-authentication'],
    severity: 'high',
    names: ['transifex'],
    value: {
      pattern: '1/[0-9a-f]{40}',
      least: 42,
      sample: (seed) => `1/${sample('hex', 40, seed)}`,
    },
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'diffbot-api-token',
    title: 'Diffbot API token',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://app.diffbot.com/account/ and make a new one, then take it out of the code.',
    references: ['https://docs.diffbot.com/reference/authentication'],
    severity: 'medium',
    names: ['diffbot'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

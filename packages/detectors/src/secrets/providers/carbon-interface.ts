import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'carbon-interface-api-key',
    title: 'Carbon Interface API key',
    why: 'Estimates emissions at the cost of the account.',
    remedy:
      'delete it at https://www.carboninterface.com/account/api_credentials, then take it out of the code.',
    references: ['https://docs.carboninterface.com/'],
    severity: 'low',
    names: ['carboninterface', 'carbon interface'],
    value: { alphabet: 'base62', length: 21 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

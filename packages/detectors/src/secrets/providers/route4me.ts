import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'route4me-api-key',
    title: 'Route4Me API key',
    why: 'Reads and changes routes and addresses of the account.',
    remedy: 'revoke it at https://route4me.com and make a new one, then take it out of the code.',
    references: ['https://route4me.io/docs/'],
    severity: 'high',
    names: ['route4me'],
    value: { alphabet: 'upper-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'maxmind-named-key',
    title: 'MaxMind licence key (older form)',
    why: 'Downloads databases and uses the paid web services of the account.',
    remedy:
      'delete it at https://www.maxmind.com/en/accounts/current/license-key and make a new one, then take it out of the code.',
    references: ['https://dev.maxmind.com/license-keys/'],
    severity: 'medium',
    names: ['maxmind', 'geoip license', 'geolite license'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

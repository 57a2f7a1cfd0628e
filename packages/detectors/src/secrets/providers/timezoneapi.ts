import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'timezoneapi-token',
    title: 'TimezoneAPI token',
    why: 'Uses up the quota of the account.',
    remedy: 'revoke it at https://timezoneapi.io and make a new one, then take it out of the code.',
    references: ['https://timezoneapi.io/developers'],
    severity: 'low',
    names: ['timezoneapi', 'timezone api'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

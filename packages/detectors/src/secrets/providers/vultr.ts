import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vultr-api-key',
    title: 'Vultr API key',
    why: 'Makes, changes and deletes the servers of the account.',
    remedy:
      'revoke it at https://my.vultr.com/settings/#settingsapi and make a new one, then take it out of the code.',
    references: ['https://www.vultr.com/api/#section/Authentication'],
    severity: 'critical',
    names: ['vultr'],
    value: { alphabet: 'base62', length: 36 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'loginradius-api-secret',
    title: 'LoginRadius API key or secret',
    why: 'With its pair manages the accounts of every user.',
    remedy:
      'revoke it at https://adminconsole.loginradius.com and make a new one, then take it out of the code.',
    references: [
      'https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/',
    ],
    severity: 'critical',
    names: ['loginradius', 'login radius'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

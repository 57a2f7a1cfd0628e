import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'loginradius-key',
    title: 'LoginRadius API key or secret',
    why: 'With both halves it manages the users of the tenant and signs in as them.',
    remedy:
      'delete it at https://adminconsole.loginradius.com and make a new one, then take it out of the code.',
    references: ['https://www.loginradius.com/docs/api/v2/'],
    severity: 'critical',
    names: ['loginradius', 'login radius'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

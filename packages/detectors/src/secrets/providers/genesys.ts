import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'genesys-cloud-credential',
    title: 'Genesys Cloud client id',
    why: 'Is one half of the credentials that read and change the contact centre.',
    remedy:
      'delete the client in Genesys Cloud (Admin, Integrations, OAuth), then take it out of the code.',
    references: ['https://developer.genesys.cloud/authorization/platform-auth/'],
    severity: 'medium',
    names: ['genesys', 'purecloud'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'genesys-cloud-secret',
    title: 'Genesys Cloud client secret',
    why: 'With its id it reads and changes the contact centre.',
    remedy:
      'delete the client in Genesys Cloud (Admin, Integrations, OAuth), then take it out of the code.',
    references: ['https://developer.genesys.cloud/authorization/platform-auth/'],
    severity: 'critical',
    names: [
      'genesys client secret',
      'genesys secret',
      'genesys cloud client secret',
      'genesys cloud secret',
      'purecloud client secret',
    ],
    value: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

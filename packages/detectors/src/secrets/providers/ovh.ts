import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ovh-application-key',
    title: 'OVHcloud application key',
    why: 'Is one third of the credentials that order and manage services.',
    remedy:
      'delete it at https://www.ovh.com/auth/api/ and make a new one, then take it out of the code.',
    references: ['https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api'],
    severity: 'medium',
    names: ['ovh application key', 'ovh applicationkey', 'ovh app key', 'ovh application'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'ovh-application-secret',
    title: 'OVHcloud application secret or consumer key',
    why: 'With the application key it orders and manages services of the account.',
    remedy:
      'delete it at https://www.ovh.com/auth/api/ and make a new one, then take it out of the code.',
    references: ['https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api'],
    severity: 'critical',
    names: [
      'ovh application secret',
      'ovh applicationsecret',
      'ovh consumer key',
      'ovh consumerkey',
      'ovh app secret',
      'ovh consumer',
      'ovh application',
    ],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.ovh.com/auth/api/deleteApplication and make a new one, then take it out of the code.';
const references = [
  'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ovh-application-secret',
    title: 'OVHcloud application secret',
    why: 'With a consumer key manages the services of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['ovh application', 'ovh app', 'ovh secret', 'ovh as'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'ovh-consumer-key',
    title: 'OVHcloud consumer key',
    why: 'With an application secret manages the services of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['ovh consumer', 'ovh ck'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'ovh-application-key',
    title: 'OVHcloud application key',
    why: 'Names the application; its secret and a consumer key open the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['ovh application', 'ovh app', 'ovh ak'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

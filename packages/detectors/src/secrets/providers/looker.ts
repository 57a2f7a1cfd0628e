import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your Looker: Admin, Users, the user, Edit Keys, then take it out of the code.';
const references = ['https://cloud.google.com/looker/docs/api-auth'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'looker-client-secret',
    title: 'Looker API client secret',
    why: 'Queries the databases behind Looker as its user.',
    remedy,
    references,
    severity: 'critical',
    names: ['looker'],
    value: { alphabet: 'lower-digits', length: 24 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'looker-client-id',
    title: 'Looker API client id',
    why: 'Names the key; its secret opens it.',
    remedy,
    references,
    severity: 'medium',
    names: ['looker'],
    value: { alphabet: 'lower-digits', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

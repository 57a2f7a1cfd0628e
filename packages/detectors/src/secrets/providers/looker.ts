import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'looker-client-id',
    title: 'Looker API client id',
    why: 'Is one half of the credentials that query the warehouse behind Looker.',
    remedy: 'the users page of your Looker instance, then take it out of the code.',
    references: ['https://cloud.google.com/looker/docs/api-auth'],
    severity: 'medium',
    names: ['looker'],
    value: { alphabet: 'lower-digits', length: 20 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'looker-client-secret',
    title: 'Looker API client secret',
    why: 'With its id it queries the warehouse behind Looker as its owner.',
    remedy: 'the users page of your Looker instance, then take it out of the code.',
    references: ['https://cloud.google.com/looker/docs/api-auth'],
    severity: 'critical',
    names: ['looker'],
    value: { alphabet: 'lower-digits', length: 24 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

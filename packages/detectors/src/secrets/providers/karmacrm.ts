import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'karmacrm-api-token',
    title: 'karmaCRM API token',
    why: 'Reads and changes the contacts and deals of the account.',
    remedy: 'the settings of your user in karmaCRM, then take it out of the code.',
    references: ['https://www.karmacrm.com/api/'],
    severity: 'high',
    names: ['karma crm', 'karma api', 'karma key', 'karma token', 'karma secret'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

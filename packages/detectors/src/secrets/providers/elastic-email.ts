import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'elastic-email-api-key',
    title: 'Elastic Email API key',
    why: 'Sends e-mail in the name of the account and reads its contacts.',
    remedy:
      'delete it at https://app.elasticemail.com/marketing/settings/new/manage-api and make a new one, then take it out of the code.',
    references: ['https://elasticemail.com/developers/api-documentation'],
    severity: 'high',
    names: ['elastic email', 'elastic key', 'elasticemail'],
    value: {
      pattern: '(?:[0-9A-Z]{96}|[0-9A-Za-z_]{96})',
      least: 96,
      sample: (seed) => sample('upper-digits', 96, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paymo-api-key',
    title: 'Paymo API key',
    why: 'Reads and changes the projects, time and invoices of the account.',
    remedy:
      'delete it at https://app.paymoapp.com and make a new one, then take it out of the code.',
    references: ['https://github.com/paymo-org/api'],
    severity: 'medium',
    names: ['paymoapp', 'paymo api', 'paymo key', 'paymo token'],
    value: { alphabet: 'base62', length: 44 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

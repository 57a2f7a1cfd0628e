import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pepipost-api-key',
    title: 'Netcore (Pepipost) API key',
    why: 'Sends mail from the domains of the account.',
    remedy:
      'delete it at https://app.pepipost.com and make a new one, then take it out of the code.',
    references: ['https://cpaasdocs.netcorecloud.com/'],
    severity: 'high',
    names: ['pepipost', 'netcore api', 'netcore key', 'netcore token'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

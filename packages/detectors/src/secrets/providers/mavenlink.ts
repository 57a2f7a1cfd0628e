import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mavenlink-token',
    title: 'Kantata (Mavenlink) access token',
    why: 'Reads and changes projects, time and invoices of the account.',
    remedy:
      'delete it at https://app.mavenlink.com/oauth/authorizations and make a new one, then take it out of the code.',
    references: ['https://developer.kantata.com/'],
    severity: 'high',
    names: ['mavenlink', 'kantata'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'abuseipdb-api-key',
    title: 'AbuseIPDB API key',
    why: 'Looks up and reports addresses as its owner.',
    remedy: 'delete it at https://www.abuseipdb.com/account/api, then take it out of the code.',
    references: ['https://docs.abuseipdb.com/'],
    severity: 'medium',
    names: ['abuseipdb', 'abuse ipdb'],
    value: { alphabet: 'base62', length: 80 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

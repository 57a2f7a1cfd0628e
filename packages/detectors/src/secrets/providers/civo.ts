import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'civo-api-key',
    title: 'Civo API key',
    why: 'Makes and deletes clusters, machines and networks.',
    remedy: 'regenerate it at https://dashboard.civo.com/security, then take it out of the code.',
    references: ['https://www.civo.com/docs/account/api-keys'],
    severity: 'critical',
    names: ['civo'],
    value: { alphabet: 'lower-digits', length: 50 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bittrex-api-key',
    title: 'Bittrex access or secret key',
    why: 'Traded and moved funds by its permissions.',
    remedy: 'the exchange has closed; remove the key, then take it out of the code.',
    references: ['https://bittrex.github.io/api/v3'],
    severity: 'high',
    names: ['bittrex'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

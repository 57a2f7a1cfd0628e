import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sigopt-api-token',
    title: 'SigOpt API token',
    why: 'Reads and changes the experiments of its owner.',
    remedy:
      'revoke it at https://app.sigopt.com/tokens/info and make a new one, then take it out of the code.',
    references: ['https://docs.sigopt.com'],
    severity: 'high',
    names: ['sigopt'],
    value: { alphabet: 'upper-digits', length: 48 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

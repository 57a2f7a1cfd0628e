import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'loadmill-api-token',
    title: 'Loadmill API token',
    why: 'Runs load tests and reads their results.',
    remedy:
      'delete it at https://app.loadmill.com and make a new one, then take it out of the code.',
    references: ['https://docs.loadmill.com/'],
    severity: 'medium',
    names: ['loadmill'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

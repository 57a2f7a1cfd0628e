import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'avaza-access-token',
    title: 'Avaza access token',
    why: 'Reads and changes projects, time and invoices.',
    remedy: 'delete it in the developer settings of the account, then take it out of the code.',
    references: ['https://api.avaza.com/'],
    severity: 'high',
    names: ['avaza'],
    value: {
      pattern: '[0-9]{1,10}-[0-9a-f]{40}',
      least: 42,
      sample: (seed) => `${sample('digits', 5, seed)}-${sample('hex', 40, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

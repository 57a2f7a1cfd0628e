import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'openuv-api-key',
    title: 'OpenUV API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://www.openuv.io/console and make a new one, then take it out of the code.',
    references: ['https://www.openuv.io/uvindex'],
    severity: 'low',
    names: ['openuv'],
    value: {
      pattern: '(?:openuv-[0-9a-z]{8,24}-io|[0-9a-z]{32})',
      least: 19,
      sample: (seed) => sample('lower-digits', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

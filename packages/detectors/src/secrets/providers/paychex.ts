import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paychex-client-credential',
    title: 'Paychex client id or secret',
    why: 'With its other half it reads payroll data.',
    remedy:
      'delete it at https://developer.paychex.com and make a new one, then take it out of the code.',
    references: ['https://developer.paychex.com/documentation'],
    severity: 'high',
    names: ['paychex'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z]{20,64})`,
      least: 20,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paylocity-client-credential',
    title: 'Paylocity client id or secret',
    why: 'With its other half it reads payroll data.',
    remedy: 'ask Paylocity to replace it, then take it out of the code.',
    references: ['https://developer.paylocity.com/integrations/docs/authentication'],
    severity: 'high',
    names: ['paylocity'],
    value: {
      pattern: '[0-9A-Za-z+/=]{32,64}',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

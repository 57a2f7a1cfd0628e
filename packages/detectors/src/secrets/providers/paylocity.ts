import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paylocity-client-credential',
    title: 'Paylocity client id or secret',
    why: 'Together read the pay and the people of the company.',
    remedy: 'ask Paylocity for new credentials and to end these, then take them out of the code.',
    references: ['https://developer.paylocity.com/integrations/docs/authentication'],
    severity: 'critical',
    names: ['paylocity'],
    value: {
      pattern: '[0-9A-Za-z+/=_-]{32,88}',
      least: 32,
      sample: (seed) => sample('base62', 44, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

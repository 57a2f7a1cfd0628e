import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gengo-private-key',
    title: 'Gengo private key',
    why: 'Orders translations at the cost of the account.',
    remedy:
      'delete it at https://gengo.com/account/api_settings/ and make a new one, then take it out of the code.',
    references: ['https://developers.gengo.com/v2/'],
    severity: 'medium',
    names: ['gengo'],
    value: {
      pattern: String.raw`[0-9A-Za-z[\](){}|_^@$=~-]{64}`,
      least: 20,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

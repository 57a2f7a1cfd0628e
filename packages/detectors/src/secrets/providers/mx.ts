import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mx-client-id',
    title: 'MX client id or API key',
    why: 'With its other half it reads the bank accounts of the users.',
    remedy:
      'delete it at https://dashboard.mx.com and make a new one, then take it out of the code.',
    references: ['https://docs.mx.com/api-reference/'],
    severity: 'high',
    names: ['mx client id', 'mx api key', 'mx client', 'mx clientid', 'mx apikey'],
    value: {
      pattern: '(?:CLIENT-)?[0-9A-Fa-f-]{9,40}',
      least: 9,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

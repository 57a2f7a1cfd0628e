import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lightstep-access-token',
    title: 'Lightstep (Cloud Observability) access token',
    why: 'Sends traces and metrics into the project.',
    remedy:
      'delete it at https://app.lightstep.com and make a new one, then take it out of the code.',
    references: ['https://docs.lightstep.com/docs/create-and-manage-access-tokens'],
    severity: 'medium',
    names: ['lightstep'],
    value: {
      pattern: '[0-9A-Za-z+/=]{32,130}',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'rotate it in https://recipient.ddp.akoya.com, then take it out of the code.';
const references = ['https://docs.akoya.com/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'akoya-client-secret',
    title: 'Akoya client secret',
    why: 'Reads bank data that people shared with the application.',
    remedy,
    references,
    severity: 'critical',
    names: ['akoya client secret', 'akoya secret', 'akoya api'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'akoya-client-id',
    title: 'Akoya client id',
    why: 'Names the application whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['akoya client id'],
    value: {
      pattern: '[0-9A-Za-z-]{11,40}',
      least: 16,
      sample: (seed) => sample('base62', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

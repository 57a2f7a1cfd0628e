import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'delete it at https://g.codefresh.io/user/settings, then take it out of the code.';
const references = ['https://codefresh.io/docs/docs/integrations/codefresh-api/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'codefresh-api-key',
    title: 'Codefresh API key',
    why: 'Runs pipelines and reads their secrets.',
    remedy,
    references,
    severity: 'critical',
    names: ['codefresh'],
    value: { alphabet: 'hex', length: 24 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'codefresh-long-api-key',
    title: 'Codefresh API key',
    why: 'Runs pipelines and reads their secrets.',
    remedy,
    references,
    severity: 'critical',
    names: ['codefresh'],
    value: {
      pattern: '[0-9a-f]{24}[.][0-9a-f]{32}',
      least: 57,
      sample: (seed) => `${sample('hex', 24, seed)}.${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'brazil-open-data-key',
    title: 'dados.gov.br API key',
    why: 'Reads and publishes open data as its owner.',
    remedy: 'revoke it at https://dados.gov.br, then take it out of the code.',
    references: ['https://dados.gov.br/'],
    severity: 'low',
    names: ['dados gov', 'dadosgov'],
    value: {
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

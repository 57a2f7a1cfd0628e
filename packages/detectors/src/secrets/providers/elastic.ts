import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'elastic-cloud-api-key',
    title: 'Elastic Cloud API key',
    why: 'Makes, changes and deletes deployments of the organisation.',
    remedy:
      'delete it at https://cloud.elastic.co/account/keys and make a new one, then take it out of the code.',
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys'],
    severity: 'critical',
    prefix: 'essu_',
    body: {
      pattern: '[0-9A-Za-z_-]{60,200}={0,2}',
      least: 60,
      sample: (seed) => sample('base62', 80, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'elasticsearch-api-key',
    title: 'Elasticsearch API key',
    why: 'Reads and changes indices by its role.',
    remedy: 'invalidate it in Kibana (Stack Management, API keys), then take it out of the code.',
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys'],
    severity: 'high',
    names: [
      'elasticsearch api key',
      'elastic search api key',
      'elastic api key',
      'elasticsearch apikey',
      'elastic apikey',
    ],
    value: {
      pattern: '[0-9A-Za-z_+/-]{56,64}={0,2}',
      least: 58,
      sample: (seed) => sample('base62', 60, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

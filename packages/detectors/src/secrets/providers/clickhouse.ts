import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.clickhouse.cloud and make a new one, then take it out of the code.';
const references = ['https://clickhouse.com/docs/cloud/manage/openapi'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'clickhouse-api-secret',
    title: 'ClickHouse Cloud API secret',
    why: 'Manages services of the organisation.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['4b1d'],
    anchor: 'prefix',
    leastRun: 38,
    pattern: bounded('4b1d[0-9A-Za-z]{38}'),
    leastEntropy: 3.6,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `4b1d${sample('base62', 38)}`,
        () => `TOKEN='4b1d${sample('base62', 38, 5)}'\n`,
      ],
      ignore: [() => `4b1d${sample('base62', 36)}`, () => `4b1d${'x'.repeat(38)}`],
    },
  },
  namedKey({
    id: 'clickhouse-key-id',
    title: 'ClickHouse Cloud key id',
    why: 'Names the key whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: [
      'clickhouse id',
      'clickhouse key id',
      'clickhouse user',
      'clickhouse api key id',
      'clickhouse cloud key',
    ],
    value: { alphabet: 'base62', length: 20 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

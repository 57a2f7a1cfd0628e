import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const token = (seed: number): string => `${sample('base64url', 86, seed)}==`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'influxdb-token',
    title: 'InfluxDB API token',
    why: 'Reads and writes the time series of the organisation.',
    remedy: 'delete it in InfluxDB (Load Data, API Tokens), then take it out of the code.',
    references: ['https://docs.influxdata.com/influxdb/v2/admin/tokens/'],
    severity: 'critical',
    specificity: 'context',
    keywords: ['influx'],
    keywordCase: 'any',
    // The name may stand on a line of its own above the token: [influxdb] / token = "…".
    pattern: near(
      String.raw`influx[^\n]{0,60}\n[^\n=:]{0,20}token|influx`,
      '[0-9A-Za-z_+/-]{86,88}={0,2}',
    ),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 320 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `INFLUX_TOKEN=${token(1)}`,
        () => `[influxdb2]\ntoken = "${token(2)}"`,
        () => `influxToken: '${token(3)}'`,
      ],
      ignore: [() => 'influxdb and its documentation', () => `checksum = "${token(1)}"`],
    },
  },
];

export default detectors;

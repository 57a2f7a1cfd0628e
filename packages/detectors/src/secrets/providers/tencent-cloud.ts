import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.tencentcloud.com/cam/capi and make a new one, then take it out of the code.';
const references = ['https://www.tencentcloud.com/document/product/598/32675'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'tencent-cloud-secret-id',
    title: 'Tencent Cloud secret ID',
    why: 'Names the secret key that stands beside it.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'AKID',
    body: { pattern: '[0-9A-Za-z]{32}', least: 32, sample: (seed) => sample('base62', 32, seed) },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'tencent-cloud-secret-key',
    title: 'Tencent Cloud secret key',
    why: 'Does in the cloud account whatever its owner may.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'tencentcloud secret key',
      'tencent secret key',
      'tencent secret',
      'tencentcloud secret',
      'qcloud secret key',
      'cos secret key',
      'tencent cloud key',
    ],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

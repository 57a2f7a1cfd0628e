import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://platform.tuya.com/cloud/ and make a new one, then take it out of the code.';
const references = ['https://developer.tuya.com/en/docs/iot/quick-start1?id=K95ztz9u9t89n'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tuya-access-secret',
    title: 'Tuya access secret',
    why: 'Controls every device linked to the project.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'tuya access secret',
      'tuya secret',
      'tuya client secret',
      'tuya access key',
      'tuya api secret',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'tuya-access-id',
    title: 'Tuya access ID',
    why: 'Names the project; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['tuya access id', 'tuya client id', 'tuya api key', 'tuya id'],
    value: { alphabet: 'lower-digits', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'reset it at https://app.kit.com/account_settings/developer_settings, then take it out of the code.';
const references = ['https://developers.kit.com/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'convertkit-api-secret',
    title: 'Kit (ConvertKit) API key or secret',
    why: 'Reads and changes subscribers.',
    remedy,
    references,
    severity: 'high',
    names: ['convertkit', 'convert kit'],
    value: { alphabet: 'base64url', length: [22, 43] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'kit-api-key',
    title: 'Kit API key',
    why: 'Reads and changes subscribers.',
    remedy,
    references,
    severity: 'high',
    prefix: 'kit_',
    body: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.jumpcloud.com and make a new one, then take it out of the code.';
const references = ['https://jumpcloud.com/support/jumpcloud-apis1'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jumpcloud-api-key',
    title: 'JumpCloud API key',
    why: 'Manages users, devices and access of the organisation.',
    remedy,
    references,
    severity: 'critical',
    names: ['jumpcloud', 'jump cloud'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'jumpcloud-api-key-v2',
    title: 'JumpCloud API key (with prefix)',
    why: 'Manages users, devices and access of the organisation.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'jca_',
    body: { alphabet: 'base62', length: 36 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;

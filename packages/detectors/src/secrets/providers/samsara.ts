import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.samsara.com/o/settings/api_tokens and make a new one, then take it out of the code.';
const references = ['https://developers.samsara.com/docs/authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'samsara-api-token',
    title: 'Samsara API token',
    why: 'Reads where every vehicle of the fleet is, and changes its settings.',
    remedy,
    references,
    severity: 'high',
    prefix: 'samsara_api_',
    body: { alphabet: 'base62', length: [26, 32] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'samsara-named-token',
    title: 'Samsara API token (named)',
    why: 'Reads where every vehicle of the fleet is, and changes its settings.',
    remedy,
    references,
    severity: 'high',
    names: ['samsara'],
    value: { alphabet: 'base62', length: [28, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

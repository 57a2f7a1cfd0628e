import { markedKey, namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.volcengine.com/iam/keymanage/ and make a new one, then take it out of the code.';
const references = ['https://www.volcengine.com/docs/6291/65568'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'volcengine-access-key-id',
    title: 'Volcengine access key ID',
    why: 'Names the secret key that stands beside it.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'AKLT',
    body: { alphabet: 'base64url', length: [44, 50] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'volcengine-ark-api-key',
    title: 'Volcengine Ark API key',
    why: 'Calls the models at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['ark api key', 'volcengine', 'volcano ark', 'doubao'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

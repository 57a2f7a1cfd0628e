import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.smarty.com/account/keys and make a new one, then take it out of the code.';
const references = ['https://www.smarty.com/docs/cloud/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'smarty-secret-key',
    title: 'Smarty secret key',
    why: 'Looks up addresses at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    names: [
      'smarty auth token',
      'smartystreets token',
      'smartystreets auth token',
      'smarty token',
      'smartystreets key',
    ],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'smarty-auth-id',
    title: 'Smarty auth ID',
    why: 'Names the key; the auth token beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['smarty auth id', 'smartystreets auth id', 'smartystreets id'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

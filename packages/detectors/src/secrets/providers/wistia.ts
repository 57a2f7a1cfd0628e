import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wistia-api-token',
    title: 'Wistia API token',
    why: 'Reads, changes and deletes the videos of the account.',
    remedy:
      'revoke it at https://my.wistia.com/account/api and make a new one, then take it out of the code.',
    references: ['https://wistia.com/support/developers/data-api'],
    severity: 'high',
    names: ['wistia'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

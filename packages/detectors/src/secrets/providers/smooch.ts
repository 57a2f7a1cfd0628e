import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'smooch-api-secret',
    title: 'Smooch API secret',
    why: 'Reads and writes the conversations of the app.',
    remedy: 'revoke it at https://app.smooch.io and make a new one, then take it out of the code.',
    references: ['https://docs.smooch.io/rest/#section/Authentication'],
    severity: 'critical',
    names: ['smooch'],
    value: { alphabet: 'base64url', length: 86 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

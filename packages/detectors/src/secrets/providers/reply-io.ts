import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'reply-io-api-key',
    title: 'Reply.io API key',
    why: 'Reads contacts and sends mail campaigns in the name of its owner.',
    remedy:
      'revoke it at https://run.reply.io/Dashboard/Material#/settings/api-key and make a new one, then take it out of the code.',
    references: ['https://apidocs.reply.io'],
    severity: 'high',
    names: ['reply io'],
    value: { alphabet: 'base62', length: 24 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

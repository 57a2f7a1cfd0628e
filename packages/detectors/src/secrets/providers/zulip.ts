import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zulip-api-key',
    title: 'Zulip API key',
    why: 'Reads and posts as its owner or bot.',
    remedy:
      'generate a new one under Personal settings, Account & privacy (or Bots) of your Zulip, then take it out of the code.',
    references: ['https://zulip.com/api/api-keys'],
    severity: 'high',
    names: ['zulip'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;

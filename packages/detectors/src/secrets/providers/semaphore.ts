import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'semaphore-api-token',
    title: 'Semaphore API token',
    why: 'Runs and changes the pipelines of its owner, and reads their secrets.',
    remedy:
      'revoke it at https://me.semaphoreci.com/account and make a new one, then take it out of the code.',
    references: ['https://docs.semaphoreci.com/reference/api'],
    severity: 'high',
    names: ['semaphore api', 'semaphore token', 'semaphore key', 'semaphore ci', 'semaphoreci'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'impala-api-key',
    title: 'Impala API key',
    why: 'Books and reads hotel stays for the account.',
    remedy: 'revoke it in the settings of the provider, then take it out of the code.',
    references: ['https://docs.getimpala.com/'],
    severity: 'medium',
    names: ['impala api', 'impala key', 'impala token', 'impala secret'],
    value: { alphabet: 'base62', length: [46, 48] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

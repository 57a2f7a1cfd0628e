import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'getsandbox-api-key',
    title: 'Sandbox API key',
    why: 'Changes the mocked services of the account.',
    remedy: 'delete it at https://getsandbox.com and make a new one, then take it out of the code.',
    references: ['https://getsandbox.com/docs'],
    severity: 'low',
    names: ['getsandbox'],
    value: { alphabet: 'base64url', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;

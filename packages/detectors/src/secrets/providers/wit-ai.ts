import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wit-ai-access-token',
    title: 'Wit.ai access token',
    why: 'Reads and, as a server token, changes the app.',
    remedy: 'revoke it at https://wit.ai/apps and make a new one, then take it out of the code.',
    references: ['https://wit.ai/docs/http/'],
    severity: 'medium',
    names: ['wit ai', 'wit token', 'wit access token', 'wit server token', 'wit key'],
    value: { alphabet: 'upper-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
